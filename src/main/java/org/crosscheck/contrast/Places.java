package org.crosscheck.contrast;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.mention.Mention;

/** Shows the trainer two mentions' places, and whether their values are equal. */
public final class Places {

  private Places() {}

  /**
   * Two places and whether the same stands in both.
   *
   * @param match what they have in common
   * @param equal whether their values are equal
   */
  public record Example(Slots.Match match, boolean equal) {}

  /** Every two mentions of one kind in aligned lines of two sources. */
  public static List<Example> of(AnnotatedStory story, SentenceAlignment alignment) {
    Material material = new Material(story, alignment);
    Slots slots = new Slots(alignment);
    List<Example> examples = new ArrayList<>();
    for (SentenceAlignment.Pair pair : alignment.pairs()) {
      if (pair.one().source() == pair.other().source()) {
        continue;
      }
      LineWords a = material.words(pair.one());
      LineWords b = material.words(pair.other());
      Slots.Beside beside = slots.beside(a, b);
      for (Mention x : a.mentions) {
        for (Mention y : b.mentions) {
          if (x.kind() == y.kind() && a.sort(x).equals(b.sort(y))) {
            examples.add(new Example(slots.match(beside, a, x, b, y), x.key().equals(y.key())));
          }
        }
      }
    }
    return examples;
  }
}
