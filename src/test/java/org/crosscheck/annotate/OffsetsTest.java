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

  @Test
  void sentences_that_lost_the_space_between_them_get_it_back() {
    Article article = article("🔥 Nobody was hurt.The ferry burned.\u201dHe\u00a0ran");
    Offsets offsets = new Offsets(article, new Span(2, article.text().length()));

    assertThat(offsets.clean()).isEqualTo("Nobody was hurt. The ferry burned.\u201d He ran");
    int ferry = offsets.clean().indexOf("ferry");
    assertThat(article.slice(offsets.span(ferry, ferry + 5))).isEqualTo("ferry");
    int he = offsets.clean().indexOf("He");
    assertThat(article.slice(offsets.span(he, he + 2))).isEqualTo("He");
  }

  @Test
  void initials_and_addresses_of_pages_stay_whole() {
    Article article = article("J.R.Hale wrote to www.Example.org at 9 p.m.Friday.");
    Offsets offsets = new Offsets(article, new Span(0, article.text().length()));

    assertThat(offsets.clean()).isEqualTo("J.R.Hale wrote to www.Example.org at 9 p.m.Friday.");
  }
}
