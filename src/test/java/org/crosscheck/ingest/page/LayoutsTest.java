package org.crosscheck.ingest.page;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.io.CharSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Words;
import org.junit.jupiter.api.Test;

/** How much of the articles of many layouts is found, and how much that is none. */
final class LayoutsTest {

  private static Item read(Layouts.Page page) throws Unreadable {
    Input input =
        Input.page(
            Optional.empty(),
            "page.html",
            "page",
            CharSource.wrap(page.html()).asByteSource(UTF_8),
            Limits.USUAL,
            Optional.empty());
    return HtmlPage.read(input);
  }

  private static Multiset<String> words(String text) {
    return HashMultiset.create(List.of(Words.letters(text).split(" ", -1)));
  }

  private static double f1(String found, String wanted) {
    Multiset<String> one = words(found);
    Multiset<String> other = words(wanted);
    return 2.0 * Multisets.intersection(one, other).size() / (one.size() + other.size());
  }

  @Test
  void token_f1_of_every_layout_is_above_its_floor() throws Unreadable {
    List<Layouts.Page> pages = Layouts.pages();
    TreeMap<String, List<Double>> byLayout = new TreeMap<>();
    for (Layouts.Page page : pages) {
      byLayout
          .computeIfAbsent(page.layout(), key -> new ArrayList<>())
          .add(f1(read(page).text().string(), page.article()));
    }
    assertThat(byLayout.size()).isAtLeast(40);
    double mean =
        byLayout.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.averagingDouble(f -> f));
    String table =
        String.format(Locale.ROOT, "mean %.4f of %d layouts%n", mean, byLayout.size())
            + byLayout.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(f -> f < 0.995))
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
    assertWithMessage("%s", table).that(mean).isAtLeast(0.98);
    byLayout.forEach(
        (layout, all) -> all.forEach(f -> assertWithMessage("%s", table).that(f).isAtLeast(0.95)));
  }
}
