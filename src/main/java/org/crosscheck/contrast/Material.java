package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.mention.MentionReader;
import org.crosscheck.model.Block;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.mention.Mention;

/** What a story has that candidates are measured by: its words, its mentions, who has which. */
final class Material {

  /** So many lines at the top tell what an article is about; judgement. */
  private static final int LEAD = 3;

  private final ImmutableList<LineWords> words;
  private final List<Set<String>> names = new ArrayList<>();
  private final List<Optional<Publication>> publications = new ArrayList<>();
  private final int sources;
  private final List<Integer> lengths = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  /** By what is said, then by source: where it is said. */
  private final Map<String, Map<Integer, List<Located>>> said = new HashMap<>();

  /** In how many sources a stem stands in a first line. */
  private final Map<String, Set<Integer>> leads = new HashMap<>();

  private final Answers answers;

  private final SentenceAlignment alignment;

  Material(AnnotatedStory story, SentenceAlignment alignment) {
    this.alignment = alignment;
    sources = story.articles().size();
    for (AnnotatedArticle article : story.articles()) {
      names.add(new HashSet<>());
      starts.add(lengths.stream().mapToInt(Integer::intValue).sum());
      publications.add(article.article().source().publication());
      lengths.add(article.sentences().size());
    }
    ImmutableList.Builder<LineWords> all = ImmutableList.builder();
    for (Line line : alignment.lines()) {
      ImmutableList<Mention> mentions = MentionReader.read(line.article(), line.sentence());
      LineWords each = new LineWords(line, mentions);
      all.add(each);
      names.get(line.source()).addAll(each.names);
      for (Mention mention : mentions) {
        said.computeIfAbsent(key(mention), key -> new HashMap<>())
            .computeIfAbsent(line.source(), source -> new ArrayList<>())
            .add(new Located(line, mention));
      }
    }
    words = all.build();
    answers = new Answers(words);
    for (LineWords each : words) {
      if (each.line.sentence().index() < LEAD) {
        for (int i = 0; i < each.size(); i++) {
          leads.computeIfAbsent(each.stem(i), stem -> new HashSet<>()).add(each.line.source());
        }
      }
    }
  }

  private static String key(Mention mention) {
    return mention.kind() + " " + mention.key();
  }

  Answers answers() {
    return answers;
  }

  /** How much of what a line says the first lines of the other articles say, too, from 0 to 1. */
  double central(LineWords line) {
    double all = 0;
    double there = 0;
    for (int i = 0; i < line.size(); i++) {
      double weight = Frequencies.ofNews().weight(line.stem(i));
      if (weight >= LineWords.SPEAKING && Character.isLetter(line.stem(i).codePointAt(0))) {
        Set<Integer> in = leads.getOrDefault(line.stem(i), Set.of());
        all += weight;
        there +=
            weight
                * (in.size() - (in.contains(line.line.source()) ? 1 : 0))
                / Math.max(1, sources - 1);
      }
    }
    return all == 0 ? Double.NaN : there / all;
  }

  SentenceAlignment alignment() {
    return alignment;
  }

  ImmutableList<LineWords> words() {
    return words;
  }

  /** The lines of a source, in order. */
  ImmutableList<LineWords> of(int source) {
    return words.subList(starts.get(source), starts.get(source) + lengths.get(source));
  }

  LineWords words(Line line) {
    return words.get(line.index());
  }

  int sources() {
    return sources;
  }

  /** Where a source says what a mention says. */
  List<Located> said(Mention mention, int source) {
    return said.getOrDefault(key(mention), Map.of()).getOrDefault(source, List.of());
  }

  /** How many sources say what a mention says. */
  int support(Mention mention) {
    return said.getOrDefault(key(mention), Map.of()).size();
  }

  /** Whether one source says both. */
  boolean inOneSource(Mention one, Mention other) {
    return !Sets.intersection(
            said.getOrDefault(key(one), Map.of()).keySet(),
            said.getOrDefault(key(other), Map.of()).keySet())
        .isEmpty();
  }

  Set<String> names(int source) {
    return names.get(source);
  }

  /** How alike the names of two sources are, from 0 to 1. */
  double alike(int one, int other) {
    Set<String> a = names.get(one);
    Set<String> b = names.get(other);
    int all = Sets.union(a, b).size();
    return all == 0 ? 0 : Sets.intersection(a, b).size() / (double) all;
  }

  /** The days between the publications of two sources; NaN where they are not known. */
  double daysBetween(int one, int other) {
    Optional<Publication> a = publications.get(one);
    Optional<Publication> b = publications.get(other);
    return a.isEmpty() || b.isEmpty()
        ? Double.NaN
        : Math.abs(a.get().day().toEpochDay() - b.get().day().toEpochDay());
  }

  /** How far down its article a line stands, from 0 to 1. */
  double place(Line line) {
    return line.sentence().index() / (double) Math.max(1, lengths.get(line.source()));
  }

  static boolean isCaption(Line line) {
    return line.article().article().blocks().get(line.sentence().paragraph()).kind()
        == Block.Kind.CAPTION;
  }

  ImmutableSet<String> strange(LineWords line, int source) {
    return Sets.difference(line.names, names.get(source)).immutableCopy();
  }
}
