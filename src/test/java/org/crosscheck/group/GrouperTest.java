package org.crosscheck.group;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.junit.jupiter.api.Test;

final class GrouperTest {

  private static final Signature FERRY =
      report(
          "a1",
          "2022-02-10",
          "PORT ELDER — A fire broke out on the ferry Brina on Thursday, the coast guard said. "
              + "Twelve passengers jumped into the sea off Port Elder, Captain Ruth Okello said.");

  private static final Signature FERRY_LATER =
      report(
          "b2",
          "2022-02-12",
          "The captain of the ferry Brina, Ruth Okello, was questioned by the coast guard on "
              + "Saturday, two days after the fire off Port Elder.");

  private static final Signature FERRY_ELSEWHERE =
      report(
          "c3",
          "2022-02-10",
          "SANTA MIRA — A ferry, the Coral Star, ran aground near Santa Mira on Thursday. All "
              + "forty passengers were taken off, harbour master Lev Anders said.");

  private static final Signature ELECTION =
      report(
          "d4",
          "2022-02-10",
          "Voters in Kelland go to the polls on Sunday. Mayor Joan Pickford faces two rivals, "
              + "one of them her former deputy Amos Tull.");

  private static Signature report(String hash, String day, String words) {
    Text text = new Text(words);
    Source source = new Source(hash, null, null, null, LocalDate.parse(day), null, hash);
    return Signature.of(hash, new Article(source, text, Layout.blocks(text, null, null)));
  }

  private static Map<String, String> assign(Signature... arrivals) {
    return new Grouper().assign(List.of(), List.of(arrivals));
  }

  @Test
  void reports_of_one_event_are_a_story() {
    Map<String, String> stories = assign(FERRY, FERRY_LATER, FERRY_ELSEWHERE, ELECTION);

    assertThat(stories.get("b2")).isEqualTo(stories.get("a1"));
    assertThat(stories.get("c3")).isNotEqualTo(stories.get("a1"));
    assertThat(stories.get("d4")).isNotEqualTo(stories.get("a1"));
    assertThat(stories.get("d4")).isNotEqualTo(stories.get("c3"));
  }

  @Test
  void a_story_is_named_by_its_first_article() {
    assertThat(assign(FERRY_LATER, FERRY))
        .containsExactly("a1", "2022-02-10-a1", "b2", "2022-02-10-a1");
  }

  @Test
  void a_new_article_goes_to_the_story_that_is_known() {
    assertThat(new Grouper().assign(List.of(new Grouped(FERRY, "ferry")), List.of(FERRY_LATER)))
        .containsExactly("b2", "ferry");
  }

  @Test
  void two_known_stories_stay_two() {
    Signature both =
        report("e5", "2022-02-11", "The ferry Brina burned off Port Elder, Ruth Okello said.");
    Map<String, String> stories =
        new Grouper()
            .assign(
                List.of(new Grouped(FERRY, "fire"), new Grouped(FERRY_LATER, "inquiry")),
                List.of(both));

    assertThat(stories).hasSize(1);
    assertThat(List.of("fire", "inquiry")).contains(stories.get("e5"));
  }

  @Test
  void a_copy_goes_where_its_original_goes() {
    Signature copy = new Signature("z9", FERRY.day(), FERRY.terms(), FERRY.title(), FERRY.names());

    Map<String, String> stories = assign(ELECTION, copy, FERRY_ELSEWHERE, FERRY);
    assertThat(stories.get("z9")).isEqualTo(stories.get("a1"));
  }

  @Test
  void the_order_of_arrivals_makes_no_difference() {
    List<Signature> arrivals =
        new ArrayList<>(List.of(FERRY, FERRY_LATER, FERRY_ELSEWHERE, ELECTION));
    Map<String, String> stories = new Grouper().assign(List.of(), arrivals);
    Random random = new Random(1);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(arrivals, random);
      assertThat(new Grouper().assign(List.of(), arrivals)).isEqualTo(stories);
    }
  }

  @Test
  void several_nights_give_what_one_night_gives() {
    ImmutableList<Signature> arrivals =
        ImmutableList.of(FERRY, FERRY_ELSEWHERE, ELECTION, FERRY_LATER);
    Map<String, String> nights = new TreeMap<>();
    List<Grouped> known = new ArrayList<>();
    for (Signature each : arrivals) {
      ImmutableMap<String, String> night = new Grouper().assign(known, List.of(each));
      nights.putAll(night);
      known.add(new Grouped(each, night.getOrDefault(each.article(), "")));
    }

    assertThat(nights).isEqualTo(new Grouper().assign(List.of(), arrivals));
  }

  @Test
  void the_bundled_story_stays_one_over_three_nights() {
    Map<String, Signature> reports = new TreeMap<>();
    for (Arrival each :
        Inbox.read(Path.of("fixtures/cressida-dick-resignation"), Limits.USUAL).arrivals()) {
      reports.put(each.article().id(), Signature.of(each.hash(), each.article()));
    }
    List<Grouped> known = new ArrayList<>();
    for (List<String> night :
        List.of(List.of("001", "002"), List.of("000", "004"), List.of("003"))) {
      List<Signature> arrivals = new ArrayList<>();
      night.forEach(id -> arrivals.add(reports.getOrDefault(id, FERRY)));
      Map<String, String> stories = new Grouper().assign(known, arrivals);
      arrivals.forEach(
          each -> known.add(new Grouped(each, stories.getOrDefault(each.article(), ""))));
    }

    assertThat(known).hasSize(5);
    assertThat(known.stream().map(Grouped::story).distinct().toList()).hasSize(1);
  }

  @Test
  void a_copy_of_one_report_joins_a_story_of_many() {
    List<Grouped> known = new ArrayList<>();
    known.add(new Grouped(FERRY, "ferry"));
    for (int i = 0; i < 9; i++) {
      known.add(
          new Grouped(
              report("k" + i, "2022-03-0" + (i + 1), "Inquest day " + i + " into the Brina fire."),
              "ferry"));
    }
    Signature copy = new Signature("z9", FERRY.day(), FERRY.terms(), FERRY.title(), FERRY.names());

    assertThat(new Grouper().assign(known, List.of(copy))).containsExactly("z9", "ferry");
  }

  @Test
  void nothing_new_changes_nothing() {
    assertThat(new Grouper().assign(List.of(new Grouped(FERRY, "ferry")), List.of(FERRY)))
        .isEmpty();
  }

  @Test
  void bytes_of_another_kind_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Signature.decode(new byte[] {1, 2, 3}));
  }

  @Test
  void a_signature_survives_as_bytes() {
    assertThat(Signature.decode(FERRY.encode())).isEqualTo(FERRY);
  }
}
