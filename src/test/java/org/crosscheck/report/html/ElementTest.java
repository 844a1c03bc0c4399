package org.crosscheck.report.html;

import static com.google.common.truth.Truth.assertThat;
import static org.crosscheck.report.html.Element.el;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class ElementTest {

  @Test
  void text_and_attributes_are_escaped() {
    assertThat(el("b").attr("title", "\"><script>").text("<i>&amp;</i>'").toString())
        .isEqualTo("<b title=\"&quot;&gt;&lt;script&gt;\">&lt;i&gt;&amp;amp;&lt;/i&gt;&#39;</b>");
  }

  @Test
  void what_turns_text_round_is_spelt_out() {
    assertThat(el("b").text("a\u202Eb\u0007c").toString()).isEqualTo("<b>a[U+202E]b[U+0007]c</b>");
  }

  @Test
  void only_known_elements_attributes_and_links_are_written() {
    assertThrows(IllegalArgumentException.class, () -> el("iframe"));
    assertThrows(IllegalArgumentException.class, () -> el("b").attr("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> el("b").attr("style", "x"));
    assertThrows(IllegalArgumentException.class, () -> el("a").attr("href", "javascript:x"));
    assertThrows(IllegalArgumentException.class, () -> el("a").attr("href", "//elsewhere/x"));
    assertThat(Element.link("data:text/html,x").text("x").toString()).isEqualTo("<span>x</span>");
  }

  @Test
  void scripts_and_styles_come_from_files_of_ours_alone() {
    assertThrows(IllegalArgumentException.class, () -> el("p").add(Asset.load("report.css")));
    assertThrows(IllegalArgumentException.class, () -> Asset.load("missing.css"));
  }
}
