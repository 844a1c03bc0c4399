package org.crosscheck.store.jdbc;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.store.Nights.Found;
import org.crosscheck.store.Nights.Line;
import org.crosscheck.store.Nights.Night;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stories.Edition;
import org.crosscheck.store.Stories.Head;
import org.crosscheck.store.Stories.Member;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store keeps to, whatever is behind it. */
abstract class StoreContract {

  static final LocalDate FIRST = LocalDate.parse("2031-03-01");
  static final LocalDate SECOND = LocalDate.parse("2031-03-02");
  static final String VERSION = "1";

  /** What no database may change or refuse: zero, half a surrogate pair, what looks escaped. */
  static final String HOSTILE = "a\u0000b\ud83dc\u001a0000 'd' \\ \ud83d\ude92 \u202e";

  @SuppressWarnings("NullAway.Init") // JUnit calls open first
  private Store store;

  /** Opens the one store of this test, as often as it is asked. */
  abstract Store open() throws Exception;

  @BeforeEach
  void openFirst() throws Exception {
    store = open();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void openAgain() throws Exception {
    store.close();
    store = open();
  }

  /** An article that was found in a page. */
  static AnnotatedArticle found(String text) {
    AnnotatedArticle plain = article(text);
    return new AnnotatedArticle(
        new Article(
            plain.article().source(),
            plain.article().text(),
            plain.article().blocks(),
            Optional.of(
                new Extraction(
                    "web page",
                    3,
                    12,
                    "JSON-LD",
                    ImmutableList.of(
                        new Extraction.Part(Extraction.Role.STANDFIRST, new Span(1, 3))),
                    ImmutableList.of(new Extraction.Dropped("other\tstories", 9, "a\\n" + HOSTILE)),
                    ImmutableList.of("one\nremark", HOSTILE)))),
        plain.sentences());
  }

  @Test
  void how_an_article_was_found_is_kept() {
    AnnotatedArticle found = found("abc");
    store.articles().put("h", found, VERSION, new byte[] {1});

    assertThat(store.articles().article("h")).hasValue(found.article());
    assertThat(store.articles().annotated("h", VERSION).orElseThrow().article())
        .isEqualTo(found.article());
  }

  static AnnotatedArticle article(String text) {
    Source source =
        new Source(
            "harbour",
            "Harbour " + HOSTILE,
            null,
            "https://example.org/a",
            LocalDate.parse("2031-02-28"),
            OffsetDateTime.parse("2031-02-28T18:00:00+02:00"),
            "0".repeat(64));
    Sentence sentence =
        new Sentence(
            0,
            0,
            ImmutableList.of(new Token(0, new Span(0, 1), "a", "a", "DT", "O")),
            new Tree(new int[] {Tree.ROOT}, List.of("root")));
    return new AnnotatedArticle(
        new Article(
            source,
            new Text(text),
            ImmutableList.of(
                new Block(Block.Kind.HEADLINE, new Span(0, 1)),
                new Block(Block.Kind.BODY, new Span(1, 3)))),
        ImmutableList.of(sentence));
  }

  private void keep(String hash) {
    store.articles().put(hash, article(HOSTILE), VERSION, new byte[] {0, 1, -1});
  }

  @Test
  void an_article_is_read_back_as_it_was() throws Exception {
    keep("h1");
    openAgain();

    assertThat(store.articles().hashes()).containsExactly("h1");
    Article read = store.articles().article("h1").orElseThrow();
    assertThat(read).isEqualTo(article(HOSTILE).article());
    AnnotatedArticle annotated = store.articles().annotated("h1", VERSION).orElseThrow();
    assertThat(AnnotatedArticles.words(annotated)).containsExactly("a");
    assertThat(store.articles().signatures().get("h1")).isEqualTo(new byte[] {0, 1, -1});
  }

  @Test
  void annotations_of_another_version_are_not_given() {
    keep("h1");
    assertThat(store.articles().annotated("h1", "2")).isEmpty();
    store.articles().put("h1", article(HOSTILE), "2", new byte[] {7});
    assertThat(store.articles().annotated("h1", "2")).isPresent();
    assertThat(store.articles().annotated("h1", VERSION)).isEmpty();
    assertThat(store.articles().signatures().get("h1")).isEqualTo(new byte[] {7});
  }

  @Test
  void sources_have_their_stories_and_their_editions() throws Exception {
    keep("h1");
    keep("h2");
    store.stories().putHeads(List.of(new Head("ferry", "Ferry " + HOSTILE, FIRST)));
    store.stories().putHeads(List.of(new Head("mill", null, null)));
    store
        .stories()
        .putMembers(List.of(new Member("a", "ferry", "a"), new Member("b", "ferry", "b")));
    store.stories().putEditions(List.of(new Edition("a", FIRST, "h1", 8)));
    store.stories().putEditions(List.of(new Edition("a", SECOND, "h2", 3)));
    store.stories().putEditions(List.of(new Edition("a", SECOND, "h2", 4)));
    store.stories().putMembers(List.of(new Member("b", "mill", "b")));
    openAgain();

    assertThat(store.stories().heads().get("ferry"))
        .isEqualTo(new Head("ferry", "Ferry " + HOSTILE, FIRST));
    assertThat(store.stories().heads().get("mill")).isEqualTo(new Head("mill", null, null));
    assertThat(store.stories().members())
        .containsExactly(new Member("a", "ferry", "a"), new Member("b", "mill", "b"))
        .inOrder();
    assertThat(store.stories().editions().get("a")).isEqualTo(new Edition("a", SECOND, "h2", 4));
    assertThat(store.stories().history().get("a"))
        .containsExactly(new Edition("a", FIRST, "h1", 8), new Edition("a", SECOND, "h2", 4))
        .inOrder();
    store.stories().forgetReplaced("a");
    assertThat(store.stories().history().get("a"))
        .containsExactly(new Edition("a", SECOND, "h2", 4));
    store.stories().removeMembers(List.of("a"));
    assertThat(store.stories().members()).containsExactly(new Member("b", "mill", "b"));
  }

  static Remembered finding(String story, String key) {
    return new Remembered(
        story,
        key,
        "question",
        "count-differs",
        Finding.Kind.CONFLICT,
        Severity.MAJOR,
        "Twelve or fourteen " + HOSTILE,
        ImmutableList.of(
            new Remembered.Said("a", "12", "twelve " + HOSTILE),
            new Remembered.Said("b", "14", "fourteen")));
  }

  static Line line(String story, LocalDate night, String digest) {
    return new Line(story, night, digest, "Ferry", null, 2, 1, 0, 0, 0, 0, false, "first");
  }

  @Test
  void what_was_found_is_kept_by_night() throws Exception {
    store.stories().putHeads(List.of(new Head("ferry", null, null)));
    store.nights().put(new Night(FIRST, false));
    store.nights().put(new Night(FIRST, true));
    store.nights().put(new Night(SECOND, false));
    Found one = new Found(finding("ferry", "k1"), Standing.State.NEW);
    Found gone = new Found(finding("ferry", "k0"), Standing.State.ABSENT);
    store.nights().put(line("ferry", FIRST, "d0"), List.of());
    store.nights().put(line("ferry", FIRST, "d1"), List.of(one, gone));
    Found other = new Found(finding("ferry", "k2"), Standing.State.UPDATED);
    store.nights().put(line("ferry", SECOND, "d2"), List.of(other));
    openAgain();

    assertThat(store.nights().last()).hasValue(new Night(SECOND, false));
    assertThat(store.nights().lines().values()).containsExactly(line("ferry", SECOND, "d2"));
    assertThat(store.nights().found(FIRST)).containsExactly(one, gone).inOrder();
    assertThat(store.nights().foundBefore("ferry", SECOND))
        .hasValue(ImmutableList.of(one.finding()));
    assertThat(store.nights().foundBefore("ferry", FIRST)).isEmpty();
    assertThat(store.nights().current()).containsExactly(other.finding());
    store.nights().forgetSuperseded();
    assertThat(store.nights().found(FIRST)).isEmpty();
    assertThat(store.nights().found(SECOND)).containsExactly(other);
  }

  @Test
  void every_decision_is_kept() throws Exception {
    Decision asked =
        new Decision(
            "ferry",
            "k1",
            ImmutableSortedSet.of("aa", "bb"),
            Decision.State.ASKED,
            "Ada Moss",
            Instant.parse("2031-03-01T08:00:00Z"),
            HOSTILE);
    Decision settled =
        new Decision(
            "ferry",
            "k1",
            ImmutableSortedSet.of(),
            Decision.State.CORRECTED,
            "Ben Holm",
            Instant.parse("2031-03-01T09:00:00Z"),
            "");
    store.decisions().add(settled);
    store.decisions().add(asked);
    store.decisions().add(asked);
    openAgain();

    assertThat(store.decisions().all()).containsExactly(asked, settled).inOrder();
  }

  @Test
  void work_that_breaks_leaves_nothing() {
    assertThrows(
        IllegalStateException.class,
        () ->
            store.atomically(
                () -> {
                  keep("h1");
                  throw new IllegalStateException("half way");
                }));
    assertThat(store.articles().hashes()).isEmpty();
    store.atomically(() -> keep("h2"));
    assertThat(store.articles().hashes()).containsExactly("h2");
  }

  @Test
  void one_run_at_a_time() throws Exception {
    assertThat(store.lock()).isTrue();
    try (Store second = open()) {
      assertThat(second.lock()).isFalse();
      store.close();
      // A server notices a moment later that its client has gone.
      boolean locked = second.lock();
      for (int tries = 0; tries < 100 && !locked; tries++) {
        Thread.sleep(50);
        locked = second.lock();
      }
      assertThat(locked).isTrue();
    }
    store = open();
  }
}
