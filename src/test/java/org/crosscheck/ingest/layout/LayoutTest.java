package org.crosscheck.ingest.layout;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.crosscheck.model.Block;
import org.crosscheck.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LayoutTest {

  private static List<String> blocks(String string) {
    Text text = new Text(string);
    return Layout.blocks(text, "Ferry burns off Manila, dozens saved", "Harbour Times").stream()
        .map(block -> block.kind() + " " + text.slice(block.span()))
        .toList();
  }

  private static Block.Kind kind(String line) {
    Text text = new Text("The ferry burned on Friday.\n" + line);
    List<Block> blocks = Layout.blocks(text, null, "Harbour Times");
    assertThat(blocks).hasSize(2);
    return blocks.get(1).kind();
  }

  @Test
  void each_line_that_is_not_blank_is_a_block_without_its_white_space() {
    assertThat(blocks("\uFEFFThe ferry burned.\r\n\r\n \u00a0\n  Twelve died. \u00a0\n"))
        .containsExactly("BODY The ferry burned.", "BODY Twelve died.")
        .inOrder();
  }

  @Test
  void spans_count_code_points() {
    Text text = new Text("🔥🔥\nThe ferry burned.");
    assertThat(text.slice(Layout.blocks(text, null, null).get(1).span()))
        .isEqualTo("The ferry burned.");
  }

  @Test
  void a_glued_byline_is_parted_from_the_first_sentence() {
    assertThat(blocks("By Ana Cruz- The ferry burned on Friday."))
        .containsExactly("BYLINE By Ana Cruz-", "BODY The ferry burned on Friday.")
        .inOrder();
  }

  @Test
  void a_hyphen_inside_a_name_parts_nothing() {
    assertThat(blocks("By Ana Cruz-Reyes the ferry was rebuilt."))
        .containsExactly("BODY By Ana Cruz-Reyes the ferry was rebuilt.");
  }

  @Test
  void a_glued_date_is_parted_from_the_first_sentence() {
    assertThat(blocks(" date 2022-02-10 Ana Cruz has resigned."))
        .containsExactly("DATELINE date 2022-02-10", "BODY Ana Cruz has resigned.")
        .inOrder();
  }

  @Test
  void byline_dateline_and_sentence_may_share_a_line() {
    assertThat(blocks("By Ana Cruz - MANILA (AP) — The ferry burned."))
        .containsExactly("BYLINE By Ana Cruz -", "DATELINE MANILA (AP) —", "BODY The ferry burned.")
        .inOrder();
  }

  @Test
  void the_known_title_is_a_headline_whatever_its_marks() {
    assertThat(blocks("FERRY burns off Manila – dozens saved\nThe ferry burned."))
        .containsExactly("HEADLINE FERRY burns off Manila – dozens saved", "BODY The ferry burned.")
        .inOrder();
  }

  @Test
  void a_line_of_capitals_is_a_headline_before_the_report_and_a_pointer_inside_it() {
    assertThat(blocks("Ferry Burns Off Manila\nThe ferry burned.\nMayor Visits Burned Ferry"))
        .containsExactly(
            "HEADLINE Ferry Burns Off Manila",
            "BODY The ferry burned.",
            "TEASER Mayor Visits Burned Ferry")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ana Cruz",
        "By ANA CRUZ and Ben de la Rosa",
        "By Ana Cruz, Associated Press",
        "By Ana Cruz | Harbour Times",
        "— Ana Cruz",
        "Ana Cruz is a Harbour Times staff writer."
      })
  void bylines(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published: Monday, 6/3/2024 - Updated: 5 months ago",
        "Posted on February 10, 2022 at 6:07 PM",
        "UPDATED: WEDNESDAY, MARCH 13, 2013, 2:30 AM",
        "Last updated: 20 December 2005, 10:39 GMT",
        "MANILA, Phil. -"
      })
  void datelines(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LONDON (Reuters) - ",
        "COLUMBUS, Ga. (WTVM) – ",
        "HARROW COUNTY, Ind. (Aug. 28, 2015) – ",
        "London (CNN) -- ",
        "Washington (CNN)",
        "GARY | ",
        "WASHINGTON ― "
      })
  void datelines_before_the_first_sentence(String dateline) {
    assertThat(blocks(dateline + "The ferry burned."))
        .containsExactly("DATELINE " + dateline.strip(), "BODY The ferry burned.")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Harbour: Mayor Ana Cruz with the captain of the ferry",
        "Harbour Times: the burned ferry",
        "The ferry at the pier on Friday. (Photo: Ana Cruz)",
        "The ferry at the pier on Friday. (File/AP)",
        "The ferry at the pier. (WSMV)",
        "Image caption The ferry burned for nine hours",
        "Image 3 of 12 The ferry burns.",
        "Photo: Ana Cruz",
        "Ben Reyes reports. (Published Friday, Sept. 7, 2013)"
      })
  void captions(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.CAPTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more:",
        "READ MORE: Captain charged",
        "Click here to see the pictures.",
        "Sign up for our newsletter",
        "Copyright 2017 Harbour Times. All rights reserved.",
        "© 2017 Harbour Times",
        "Follow us on Twitter",
        "Follow Ana Cruz on Twitter @anacruz",
        "Share this: Facebook",
        "Watch: the rescue",
        "MORE: who was on board",
        ">>RELATED: Captain charged",
        "RELATED ARTICLES",
        "Related Coverage Captain charged over ferry fire",
        "Advertisement",
        "Facebook Twitter Email",
        "3:51 'I jumped,' says survivor Pause",
        "Please enable Javascript to watch this video",
        "UPDATE:",
        "___"
      })
  void furniture(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.TEASER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Friday evening twelve people had died.",
        "By the time Ana Cruz arrived, the ferry had sunk.",
        "By Monday Ana Cruz had resigned as captain.",
        "Read aloud in court, the letter moved the jury.",
        "More than twelve people died.",
        "Police said: \"Twelve died.\"",
        "Follow the money, she told reporters.",
        "Photos of the ferry show smoke.",
        "Video of the fire spread on Facebook.",
        "Published reports said 12 people died.",
        "UPDATE: Twelve people have died, police said.",
        "NASA — the agency that built it — said no.",
        "The World Health Organization (WHO) director said no.",
        "The National Guard: twelve soldiers died.",
        "Copyrighted plans were found, police said.",
        "• Ana Cruz, 21, who was shot in the leg; and",
        "Sharing the grief, the mayor wept.",
        "Watch out for falling rocks, police said.",
        "\"I jumped,\" said Ana Cruz",
        "Twelve people died on the ferry",
        "Ana Cruz, 34, of Manila"
      })
  void what_may_be_a_sentence_of_the_report_stays_body(String line) {
    assertThat(kind(line)).isEqualTo(Block.Kind.BODY);
  }
}
