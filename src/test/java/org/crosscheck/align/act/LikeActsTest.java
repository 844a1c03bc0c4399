package org.crosscheck.align.act;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.junit.jupiter.api.Test;

/** Two sources tell one act in like words, of people without a name. */
class LikeActsTest {

  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  /**
   * An article of one sentence.
   *
   * @param words each with its Penn Treebank tag, such as {@code "ferry/NN"}
   */
  private void told(
      String source, String words, String verb, boolean affirmed, Participant... participants) {
    toldFirst(source, Integer.MAX_VALUE, words, verb, affirmed, participants);
  }

  /** Of a sentence only the first words are the clause. */
  private void toldFirst(
      String source,
      int clause,
      String words,
      String verb,
      boolean affirmed,
      Participant... participants) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String word : Splitter.on(' ').split(words)) {
      String form = word.substring(0, word.indexOf('/'));
      int start = text.length();
      text.append(form).append(' ');
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, start + form.length()),
              form,
              form,
              word.substring(word.indexOf('/') + 1),
              "O"));
    }
    int[] governors = new int[tokens.size()];
    Arrays.fill(governors, Tree.ROOT);
    Tree tree = new Tree(governors, tokens.stream().map(each -> "dep").toList());
    Sentence sentence = new Sentence(0, 0, ImmutableList.copyOf(tokens), tree);
    Article article =
        new Article(
            new Source(source, null, null, null, null, null, ""),
            new Text(text.toString()),
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
    articles.add(new AnnotatedArticle(article, ImmutableList.of(sentence)));
    claims.add(
        new Event(
            new Grounds(
                source + ":event",
                new Passage(
                    source,
                    tokens
                        .get(0)
                        .span()
                        .hull(tokens.get(Math.min(clause, tokens.size()) - 1).span())),
                Asserter.OUTLET,
                Certainty.HAPPENED),
            verb,
            ImmutableList.copyOf(participants),
            affirmed));
  }

  private List<Row> rows() {
    Story story =
        new Story(
            "s",
            null,
            null,
            articles.stream()
                .map(AnnotatedArticle::article)
                .collect(ImmutableList.toImmutableList()),
            ImmutableList.of());
    return new LikeActs()
        .align(
            new AnnotatedStory(story, ImmutableList.copyOf(articles), ImmutableList.of()),
            ImmutableList.of(),
            claims);
  }

  private static Participant who(String role, String words) {
    return new Participant(role, null, words.substring(words.lastIndexOf(' ') + 1), words);
  }

  private static final String SAILORS = "sailors/NNS were/VBD taken/VBN ashore/NN by/IN divers/NNS";

  @Test
  void a_not_in_the_same_words_denies_the_same_act() {
    told("a", SAILORS, "take", true, who("patient", "two sailors"));
    told("b", SAILORS + " not/RB", "take", false, who("patient", "two sailors"));
    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0).slot()).isEqualTo(Slot.OCCURRENCE);
  }

  @Test
  void a_place_by_its_name_can_be_one_without() {
    Participant named = new Participant("to", "l:bay-hospital", "Hospital", "Bay Hospital");
    told("a", SAILORS, "take to", true, who("patient", "two sailors"), who("to", "the hospital"));
    told("b", SAILORS + " not/RB", "take to", false, who("patient", "two sailors"), named);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void a_name_in_the_same_words_is_one_though_only_one_text_shows_whose() {
    Participant known = new Participant("patient", "p:lamp-yard", "yard", "Lamp Yard");
    told("a", SAILORS, "take", true, known);
    told("b", SAILORS + " not/RB", "take", false, who("patient", "Lamp Yard"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void two_people_of_one_name_are_two() {
    Participant one = new Participant("patient", "p:lamp-yard", "yard", "Lamp Yard");
    Participant other = new Participant("patient", "p:lamp-yard-2", "yard", "Lamp Yard");
    told("a", SAILORS, "take", true, one);
    told("b", SAILORS + " not/RB", "take", false, other);
    assertThat(rows()).isEmpty();
  }

  @Test
  void as_many_others_are_other_people() {
    told("a", SAILORS, "take", true, who("patient", "two sailors"));
    told("b", SAILORS + " not/RB", "take", false, who("patient", "two other sailors"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void what_is_not_so_yet_is_no_denial() {
    told("a", SAILORS, "take", true, who("patient", "two sailors"));
    told("b", SAILORS + " not/RB yet/RB", "take", false, who("patient", "two sailors"));
    assertThat(rows()).isEmpty();
  }

  private static final String ALARM =
      "alarm/NN raised/VBN guard/NN noticed/VBD smoke/NN rising/VBG pier/NN";

  @Test
  void what_stands_around_the_clause_in_the_same_words_shows_that_it_is_one_act() {
    toldFirst("a", 2, ALARM, "raise", true, who("patient", "the alarm"));
    toldFirst("b", 2, ALARM, "raise", false, who("patient", "the alarm"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void the_same_clause_in_another_sentence_may_be_of_another_alarm() {
    toldFirst("a", 2, ALARM, "raise", true, who("patient", "the alarm"));
    toldFirst(
        "b",
        2,
        "alarm/NN raised/VBN cook/NN burnt/VBD toast/NN kitchen/NN harbour/NN",
        "raise",
        false,
        who("patient", "the alarm"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void what_stands_only_under_a_denial_is_denied_too() {
    told("a", SAILORS + " any/DT", "take", true, who("patient", "two sailors"));
    told("b", SAILORS + " not/RB", "take", false, who("patient", "two sailors"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void a_deed_of_one_verb_and_one_doer_is_not_yet_one_act() {
    told("a", "divers/NNS searched/VBD wreck/NN", "search", true, who("actor", "divers"));
    told("b", "divers/NNS searched/VBD bay/NN", "search", false, who("actor", "divers"));
    assertThat(rows()).isEmpty();
  }

  @Test
  void who_did_it_stands_where_it_was_done_to_whom() {
    told(
        "a",
        "landlord/NN struck/VBD guest/NN",
        "strike",
        true,
        who("actor", "the landlord"),
        who("patient", "the guest"));
    told(
        "b",
        "guest/NN struck/VBD landlord/NN",
        "strike",
        true,
        who("actor", "the guest"),
        who("patient", "the landlord"));
    assertThat(rows()).hasSize(1);
    assertThat(rows().get(0).slot()).isEqualTo(Slot.PARTICIPANT);
  }

  @Test
  void what_people_do_to_each_other_again_and_again_can_be_two_acts() {
    told(
        "a",
        "landlord/NN asked/VBD guest/NN",
        "ask",
        true,
        who("actor", "the landlord"),
        who("patient", "the guest"));
    told(
        "b",
        "guest/NN asked/VBD landlord/NN",
        "ask",
        true,
        who("actor", "the guest"),
        who("patient", "the landlord"));
    assertThat(rows()).isEmpty();
  }

  private static final String FERRY = "people/NNS trapped/VBN ferry/NN harbour/NN storm/NN pier/NN";

  private static final String RESCUE = "people/NNS trapped/VBN ferry/NN mast/NN deck/NN cook/NN";

  @Test
  void as_many_people_need_fewer_words_in_common_than_some_people() {
    told("a", FERRY, "trap", true, who("patient", "ten people"));
    told("b", RESCUE, "trap", false, who("patient", "10 people"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void people_of_no_number_need_more_words_in_common() {
    told("a", FERRY, "trap", true, who("patient", "the people"));
    told("b", RESCUE, "trap", false, who("patient", "people"));
    assertThat(rows()).isEmpty();
  }

  private static final String CREWS = "crews/NNS called/VBD quay/NN";

  @Test
  void to_be_called_to_what_happened_can_be_called_to_where_it_did() {
    told("a", CREWS, "call to", true, who("patient", "crews"), who("to", "an explosion"));
    told("b", CREWS, "call to", false, who("patient", "crews"), who("to", "a warehouse"));
    assertThat(rows()).hasSize(1);
  }

  @Test
  void what_is_not_grave_is_not_denied_by_nothing_grave() {
    String words = "sailors/NNS suffered/VBD grave/JJ burns/NNS deck/NN";
    told("a", words, "suffer", true, who("actor", "sailors"), who("patient", "non-grave burns"));
    told("b", words, "suffer", false, who("actor", "sailors"), who("patient", "grave burns"));
    assertThat(rows()).isEmpty();
  }
}
