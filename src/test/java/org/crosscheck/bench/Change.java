package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.TreeMap;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;

/**
 * One fact of a story, told otherwise in one of the articles that share it.
 *
 * @param kind what sort of fact
 * @param story as it is now
 * @param source the article that was changed
 * @param spans what now stands there
 * @param words before and after, for people
 */
record Change(String kind, Story story, String source, ImmutableList<Span> spans, String words) {

  /** Some words of an article, in UTF-16 units, and what is to stand there. */
  record Edit(int start, int end, String words) {}

  /** The story with the edits, which must not overlap, made in one article. */
  static Change of(String kind, Story story, Article article, List<Edit> edits) {
    TreeMap<Integer, Edit> ordered = new TreeMap<>();
    edits.forEach(edit -> ordered.put(edit.start(), edit));
    String old = article.text().string();
    StringBuilder text = new StringBuilder();
    List<int[]> places = new java.util.ArrayList<>();
    int at = 0;
    for (Edit edit : ordered.values()) {
      text.append(old, at, edit.start());
      places.add(new int[] {text.length(), text.length() + edit.words().length()});
      text.append(edit.words());
      at = edit.end();
    }
    Text changed = new Text(text.append(old, at, old.length()).toString());
    Source source = article.source();
    Article after =
        new Article(source, changed, Layout.blocks(changed, source.title(), source.outlet()));
    Edit first = ordered.firstEntry().getValue();
    return new Change(
        kind,
        new Story(
            story.id(),
            story.title(),
            story.date(),
            story.articles().stream()
                .map(each -> each.id().equals(article.id()) ? after : each)
                .collect(ImmutableList.toImmutableList()),
            story.problems()),
        article.id(),
        places.stream()
            .map(place -> changed.spanOfUnits(place[0], place[1]))
            .collect(ImmutableList.toImmutableList()),
        around(old, first) + " => " + first.words());
  }

  private static String around(String text, Edit edit) {
    return (text.substring(Math.max(0, edit.start() - 40), edit.start())
            + "["
            + text.substring(edit.start(), edit.end())
            + "]"
            + text.substring(edit.end(), Math.min(text.length(), edit.end() + 30)))
        .replace('\n', ' ');
  }
}
