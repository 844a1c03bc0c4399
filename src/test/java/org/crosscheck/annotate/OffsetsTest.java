package org.crosscheck.annotate;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.junit.jupiter.api.Test;

final class OffsetsTest {

  private static Article article(String string) {
    return new Article(
        new Source("a", null, null, null, null, null, ""), new Text(string), ImmutableList.of());
  }

  private static Offsets offsets(Article article, int from) {
    return new Offsets(
        article, new Span(from, article.text().length()), LooseMarks.in(article.text().string()));
  }

  @Test
  void sentences_that_lost_the_space_between_them_get_it_back() {
    Article article = article("🔥 Nobody was hurt.The ferry burned.\u201dHe\u00a0ran");
    Offsets offsets = offsets(article, 2);

    assertThat(offsets.clean()).isEqualTo("Nobody was hurt. The ferry burned.\u201d He ran");
    int ferry = offsets.clean().indexOf("ferry");
    assertThat(article.slice(offsets.span(ferry, ferry + 5))).isEqualTo("ferry");
    int he = offsets.clean().indexOf("He");
    assertThat(article.slice(offsets.span(he, he + 2))).isEqualTo("He");
  }

  @Test
  void initials_and_addresses_of_pages_stay_whole() {
    Article article = article("J.R.Hale wrote to www.Example.org at 9 p.m.Friday.");
    Offsets offsets = offsets(article, 0);

    assertThat(offsets.clean()).isEqualTo("J.R.Hale wrote to www.Example.org at 9 p.m.Friday.");
  }

  @Test
  void numbers_and_initials_of_tokenised_text_are_put_together() {
    Article article =
        article(
            "At 3: 15 p. m. a 5. 4 quake hit Hale ’ s town of 31, 000 in N. J., on May 3, 2004.");
    Offsets offsets = offsets(article, 0);

    assertThat(offsets.clean())
        .isEqualTo("At 3:15 p.m. a 5.4 quake hit Hale's town of 31,000 in N.J., on May 3, 2004.");
    int quake = offsets.clean().indexOf("5.4");
    assertThat(article.slice(offsets.span(quake, quake + 3))).isEqualTo("5. 4");
  }

  @Test
  void lists_of_numbers_stay_lists() {
    Article article =
        article("The lines 12, 310 and 5 run at 3:15 and 4:15 p.m. on rule 4. 2 do not.");

    assertThat(offsets(article, 0).clean()).isEqualTo(article.text().string());
  }
}
