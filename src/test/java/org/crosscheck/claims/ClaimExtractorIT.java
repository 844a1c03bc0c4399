package org.crosscheck.claims;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.Timing;
import org.junit.jupiter.api.Test;

/** What is claimed, and what is not, read with the real models. */
final class ClaimExtractorIT {

  private static final Annotator ANNOTATOR = new Annotator();

  private static List<Claim> claims(String words) {
    Text text = new Text(words);
    Article article =
        new Article(
            new Source("a", null, null, null, null, null, ""),
            text,
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
    Story story = new Story("s", null, null, ImmutableList.of(article), ImmutableList.of());
    return new ClaimExtractor().extract(ANNOTATOR.annotate(story)).claims();
  }

  private static boolean tellsTime(String words) {
    return claims(words).stream().anyMatch(Timing.class::isInstance);
  }

  private static boolean withholdsName(String words) {
    return claims(words).stream()
        .anyMatch(claim -> claim.value().equals(State.NAME_WITHHELD.words()));
  }

  @Test
  void what_nobody_suffered_has_no_time() {
    assertThat(tellsTime("A man was taken into custody Thursday morning, police said.")).isTrue();
    assertThat(tellsTime("No one was in custody Thursday morning, police said.")).isFalse();
  }

  @Test
  void a_name_that_offices_keep_back_can_be_out() {
    assertThat(withholdsName("The officer has not been identified.")).isTrue();
    assertThat(withholdsName("The officer has not been officially identified.")).isFalse();
  }
}
