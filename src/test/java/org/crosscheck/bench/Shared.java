package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.bench.Change.Edit;
import org.crosscheck.model.Article;
import org.crosscheck.model.Story;

/**
 * A sort of fact that plain text shows to be shared: the same words match in two articles. Nothing
 * of Crosscheck reads here, so that it is not asked only for what it is sure to find.
 *
 * @param kind its name
 * @param pattern what must match with the same words in both; the group {@code x} is changed
 * @param change what is put in the place of the group; the same again where it cannot be changed
 */
record Shared(String kind, Pattern pattern, UnaryOperator<String> change) implements Fact {

  Shared(String kind, String pattern, UnaryOperator<String> change) {
    this(kind, Pattern.compile(pattern), change);
  }

  @Override
  public Optional<Change> in(Story story) {
    List<Map<String, List<MatchResult>>> facts = new ArrayList<>();
    for (Article article : story.articles()) {
      facts.add(facts(article));
    }
    for (int i = 0; i < facts.size(); i++) {
      for (int j = i + 1; j < facts.size(); j++) {
        Article article = story.articles().get(j);
        if (article.text().equals(story.articles().get(i).text())) {
          continue;
        }
        for (Map.Entry<String, List<MatchResult>> fact : facts.get(j).entrySet()) {
          if (facts.get(i).containsKey(fact.getKey()) && onlyThere(article, fact.getValue())) {
            List<Edit> edits =
                fact.getValue().stream()
                    .map(match -> edit(article.text().string(), match))
                    .toList();
            return Optional.of(Change.of(kind, story, article, edits));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Map<String, List<MatchResult>> facts(Article article) {
    Map<String, List<MatchResult>> facts = new TreeMap<>();
    Matcher matcher = pattern.matcher(article.text().string());
    while (matcher.find()) {
      String words = matcher.group("x");
      if (!change.apply(words).equals(words)) {
        facts
            .computeIfAbsent(
                matcher.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                fact -> new ArrayList<>())
            .add(matcher.toMatchResult());
      }
    }
    return facts;
  }

  /** Whether the value stands nowhere else, so that the article is of one mind afterwards. */
  private static boolean onlyThere(Article article, List<MatchResult> matches) {
    String value = matches.get(0).group(1);
    Matcher same =
        Pattern.compile("(?<![\\w:.,])" + Pattern.quote(value) + "(?![\\w]|[:.,]\\d)")
            .matcher(article.text().string());
    int all = 0;
    while (same.find()) {
      all++;
    }
    boolean phrase = value.indexOf(' ') > 0 || value.matches("was|were");
    return phrase || all <= matches.size();
  }

  private Edit edit(String text, MatchResult match) {
    // A match result knows its groups by number only; x is the first of each pattern.
    int start = match.start(1);
    int end = match.end(1);
    return new Edit(start, end, change.apply(text.substring(start, end)));
  }
}
