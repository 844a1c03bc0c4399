package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.align.sentence.Counterpart;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/** Puts what is known of two values in numbers. */
final class Measurement {

  /** Of the places where the other source says the same so many are looked at; judgement. */
  private static final int MOST_EQUAL = 6;

  /** Log odds of a place that there is not. */
  static final double NOWHERE = -10;

  private final Material material;
  private final Slots slots;
  private final Values values = new Values();
  private final Features scratch = new Features();
  private final Map<String, Double> equals = new HashMap<>();

  Measurement(Material material) {
    this.material = material;
    this.slots = new Slots(material.alignment());
  }

  boolean differ(LineWords a, Mention x, LineWords b, Mention y) {
    return values.differ(a, x, b, y, scratch);
  }

  Grid grid(Line one, Line other) {
    return new Grid(material.words(one), material.words(other), slots);
  }

  /**
   * How well two places go together: what their lines have in common, and at a quarter's weight the
   * log odds that they are one place.
   */
  double fit(Located x, Located y) {
    double words =
        material
            .alignment()
            .counterpart(x.line().index(), y.line().index())
            .map(Counterpart::words)
            .orElse(0.0);
    return words + grid(x.line(), y.line()).at(x.mention(), y.mention()).slot() / 4;
  }

  /** Everything but what the values are, of two places in the order of the story. */
  Features measured(Located one, Located other) {
    boolean forth = one.line().index() <= other.line().index();
    Located x = forth ? one : other;
    Located y = forth ? other : one;
    Features f = new Features();
    SentenceAlignment.Pair pair = material.alignment().pair(x.line(), y.line());
    measure(pair, grid(x.line(), y.line()), x.mention(), y.mention(), f);
    return f;
  }

  Candidate candidate(SentenceAlignment.Pair pair, Grid grid, Mention x, Mention y) {
    Features f = new Features();
    values.differ(grid.one(), x, grid.other(), y, f);
    measure(pair, grid, x, y, f);
    return new Candidate(
        x.kind().word(),
        null,
        ImmutableList.of(new Located(grid.one().line, x)),
        ImmutableList.of(new Located(grid.other().line, y)),
        f);
  }

  /** Everything but what the values are. */
  private void measure(SentenceAlignment.Pair pair, Grid grid, Mention x, Mention y, Features f) {
    LineWords a = grid.one();
    LineWords b = grid.other();
    f.put(Feature.WORDS, pair.words());
    f.put(Feature.SCORE, pair.score());
    f.put(Feature.RANK_FORTH, pair.forth().map(Counterpart::rank).orElse(Slots.NO_RANK));
    f.put(Feature.RANK_BACK, pair.back().map(Counterpart::rank).orElse(Slots.NO_RANK));
    pair.forth().ifPresent(each -> f.put(Feature.LEAD_FORTH, each.lead()));
    pair.back().ifPresent(each -> f.put(Feature.LEAD_BACK, each.lead()));
    boolean same = pair.one().source() == pair.other().source();
    f.put(Feature.SAME_ARTICLE, same);
    if (same) {
      f.put(Feature.SAME_LINE_DISTANCE, pair.other().index() - pair.one().index());
    }
    slot(grid.at(x, y), f);
    rivals(grid, x, y, f);
    support(x, y, f);
    scene(pair, a, b, f);
    others(a, x, b, y, f);
    Scene.compare(a, x, b, y, f);
    if (x.kind() != Kind.WORDING) {
      material.answers().compare(a, x, b, y, f);
    }
    central(a, b, f);
    f.put(Feature.QUOTED_ONE, a.isQuoted(x));
    f.put(Feature.QUOTED_OTHER, b.isQuoted(y));
    f.put(Feature.WITHOUT_VERB, (a.hasVerb() ? 0 : 1) + (b.hasVerb() ? 0 : 1));
    f.put(Feature.SHORTER_LINE, Math.min(a.size(), b.size()));
    f.put(Feature.LONGER_LINE, Math.max(a.size(), b.size()));
    f.put(Feature.PART_DIFFERS, a.isPart(x) != b.isPart(y));
    f.put(
        Feature.CAPTION,
        (Material.isCaption(pair.one()) ? 1 : 0) + (Material.isCaption(pair.other()) ? 1 : 0));
  }

  private void central(LineWords a, LineWords b, Features f) {
    double one = material.central(a);
    double other = material.central(b);
    f.put(Feature.CENTRAL_LESS, Math.min(one, other));
    f.put(Feature.CENTRAL_MORE, Math.max(one, other));
    int first = a.line.sentence().index();
    int second = b.line.sentence().index();
    f.put(Feature.LINE_LESS, Math.min(first, second));
    f.put(Feature.LINE_MORE, Math.max(first, second));
  }

  private static void slot(Grid.Cell cell, Features f) {
    Slots.Match match = cell.match();
    f.put(Feature.LEFT, match.left());
    f.put(Feature.LEFT_TWO, match.leftTwo());
    f.put(Feature.RIGHT, match.right());
    f.put(Feature.RIGHT_TWO, match.rightTwo());
    f.put(Feature.CONTEXT, match.context());
    f.put(Feature.GOVERNOR, match.governor());
    f.put(Feature.RELATION, match.relation());
    f.put(Feature.VERB, match.verb());
    f.put(Feature.VERB_ALIKE, match.verbAlike());
    f.put(Feature.SUBJECT, match.subject());
    f.put(Feature.HEAD, match.head());
    f.put(Feature.HEAD_ALIKE, match.headAlike());
    f.put(Feature.HEADS_TOLD, match.headsTold());
    f.put(Feature.SLOT, cell.slot());
    f.put(Feature.OWNER, match.owner());
    f.put(Feature.SORT, match.sort());
  }

  private void rivals(Grid grid, Mention x, Mention y, Features f) {
    if (x.kind() == Kind.WORDING) {
      return;
    }
    LineWords a = grid.one();
    LineWords b = grid.other();
    double slot = grid.at(x, y).slot();
    f.put(Feature.RIVAL_ONE, slot - grid.bestBeside(x, y));
    f.put(Feature.RIVAL_OTHER, slot - grid.bestInstead(x, y));
    f.put(Feature.EQUAL_ONE, equal(a, x, b.line.source()));
    f.put(Feature.EQUAL_OTHER, equal(b, y, a.line.source()));
    f.put(Feature.IN_LINE_ONE, b.mentions.stream().anyMatch(each -> Values.same(each, x)));
    f.put(Feature.IN_LINE_OTHER, a.mentions.stream().anyMatch(each -> Values.same(each, y)));
    f.put(Feature.SAME_KIND_ONE, a.count(x.kind()));
    f.put(Feature.SAME_KIND_OTHER, b.count(y.kind()));
  }

  /** How well the best place holds where a source says the same; very low if it does nowhere. */
  private double equal(LineWords a, Mention x, int source) {
    return equals.computeIfAbsent(
        x.fact().id() + " " + x.key() + " " + source, each -> bestEqual(a, x, source));
  }

  private double bestEqual(LineWords a, Mention x, int source) {
    List<Located> there = material.said(x, source);
    double best = NOWHERE;
    for (Located each : there.subList(0, Math.min(MOST_EQUAL, there.size()))) {
      if (!each.line().equals(a.line)) {
        best = Math.max(best, grid(a.line, each.line()).at(x, each.mention()).slot());
      }
    }
    return best;
  }

  private void support(Mention x, Mention y, Features f) {
    f.put(Feature.SOURCES, material.sources());
    if (x.kind() != Kind.WORDING) {
      f.put(Feature.SUPPORT_ONE, material.support(x));
      f.put(Feature.SUPPORT_OTHER, material.support(y));
      f.put(Feature.BOTH_IN_ONE_SOURCE, material.inOneSource(x, y));
    }
  }

  private void scene(SentenceAlignment.Pair pair, LineWords a, LineWords b, Features f) {
    Set<String> onlyA = Sets.difference(a.names, b.names);
    Set<String> onlyB = Sets.difference(b.names, a.names);
    f.put(Feature.STRANGE_NAMES_ONE, material.strange(a, b.line.source()).size());
    f.put(Feature.STRANGE_NAMES_OTHER, material.strange(b, a.line.source()).size());
    f.put(
        Feature.CROSSED_NAMES,
        Sets.intersection(onlyA, material.names(b.line.source())).size()
            + Sets.intersection(onlyB, material.names(a.line.source())).size());
    f.put(Feature.SHARED_NAMES, Sets.intersection(a.names, b.names).size());
    f.put(
        Feature.ARTICLES_ALIKE,
        pair.one().source() == pair.other().source()
            ? 1
            : material.alike(pair.one().source(), pair.other().source()));
    f.put(
        Feature.DAYS_BETWEEN,
        Math.min(60, material.daysBetween(pair.one().source(), pair.other().source())));
    f.put(Feature.PLACE_ONE, material.place(pair.one()));
    f.put(Feature.PLACE_OTHER, material.place(pair.other()));
  }

  /** Whether the lines part in other values, too. */
  private static void others(LineWords a, Mention x, LineWords b, Mention y, Features f) {
    int agree = 0;
    int differ = 0;
    for (Mention each : a.mentions) {
      if (each.first() == x.first()) {
        continue;
      }
      Optional<Mention> same =
          b.mentions.stream().filter(one -> Values.same(one, each)).findFirst();
      boolean kind =
          b.mentions.stream()
              .anyMatch(one -> one.first() != y.first() && one.kind() == each.kind());
      agree += same.isPresent() ? 1 : 0;
      differ += same.isEmpty() && kind ? 1 : 0;
    }
    f.put(Feature.OTHER_VALUES_AGREE, agree);
    f.put(Feature.OTHER_VALUES_DIFFER, differ);
  }
}
