package org.crosscheck.group;

import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.ingest.inbox.Inbox;
import org.crosscheck.ingest.port.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the grouping against clusters that people have made, by B³ (Bagga and Baldwin, 1998): of
 * each article, how much of its story is of its cluster, and how much of its cluster is in its
 * story. The clusters are halved by hash: what is tuned is tuned on the first half. The README says
 * how to start it.
 */
final class GroupingBench {

  private final List<Signature> signatures = new ArrayList<>();
  private final Map<String, String> gold = new HashMap<>();

  private GroupingBench() {}

  /**
   * Prints the figures.
   *
   * @param args a file of articles, the field that names an article's cluster, and how many dated
   *     articles to take at most, in whole clusters
   */
  public static void main(String[] args) throws IOException {
    GroupingBench bench = new GroupingBench();
    bench.load(
        Path.of(args[0]), args[1], args.length < 3 ? Integer.MAX_VALUE : Integer.parseInt(args[2]));
    bench.measure();
  }

  private void load(Path file, String field, int most) throws IOException {
    Map<String, String> cluster = clusters(file, field);
    Map<String, List<Arrival>> byCluster = new TreeMap<>();
    long start = System.nanoTime();
    List<Arrival> arrivals = Inbox.read(file, Limits.USUAL).arrivals();
    time("reading " + arrivals.size() + " articles", start);
    for (Arrival arrival : arrivals) {
      String name = cluster.getOrDefault(arrival.article().id(), "");
      if (!name.isEmpty()) {
        byCluster.computeIfAbsent(name, key -> new ArrayList<>()).add(arrival);
      }
    }
    List<String> order = new ArrayList<>(byCluster.keySet());
    order.sort(java.util.Comparator.comparing(name -> hash(name + "order")));
    start = System.nanoTime();
    for (String name : order) {
      List<Arrival> members = byCluster.getOrDefault(name, List.of());
      if (signatures.size() + members.size() <= most) {
        for (Arrival each : members) {
          gold.put(each.hash(), name);
          signatures.add(Signature.of(each.hash(), each.article()));
        }
      }
    }
    time("signatures of " + signatures.size() + " articles", start);
    long bytes = signatures.stream().mapToLong(each -> each.encode().length).sum();
    System.out.printf(Locale.ROOT, "%d bytes a signature%n", bytes / signatures.size());
  }

  private static Map<String, String> clusters(Path file, String field) throws IOException {
    Map<String, String> clusters = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = JsonMapper.shared().readTree(line);
        if (!article.path("published").asString("").isEmpty() || field.equals("topic")) {
          clusters.put(article.path("id").asString(), article.path(field).asString(""));
        }
      }
    }
    return clusters;
  }

  private static long hash(String name) {
    return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).asLong();
  }

  private static boolean tuned(String cluster) {
    return (hash(cluster) & 1) == 0;
  }

  private void measure() {
    long start = System.nanoTime();
    Map<String, String> stories = new Grouper().assign(List.of(), signatures);
    time("grouping", start);
    print("one night", stories);
    print("by date", nights());
    print("small inboxes", small());
    growth();
    new Baseline(signatures).sweep(this::print);
  }

  /** Fed day by day, as they came out. */
  private Map<String, String> nights() {
    Map<LocalDate, List<Signature>> days = new TreeMap<>();
    for (Signature each : signatures) {
      LocalDate day = each.day() == null ? LocalDate.EPOCH : each.day();
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(each);
    }
    Map<String, String> stories = new HashMap<>();
    List<Grouped> known = new ArrayList<>();
    for (List<Signature> arrivals : days.values()) {
      Map<String, String> night = new Grouper().assign(known, arrivals);
      stories.putAll(night);
      for (Signature each : arrivals) {
        known.add(new Grouped(each, night.getOrDefault(each.article(), "")));
      }
    }
    return stories;
  }

  /** What a hundred new articles cost alone, and beside ten thousand that are known. */
  private void growth() {
    List<Signature> arrivals = signatures.subList(0, Math.min(100, signatures.size()));
    List<Grouped> known = new ArrayList<>();
    for (int i = arrivals.size(); known.size() < 10_000; i++) {
      Signature like = signatures.get(i % signatures.size());
      Signature copy =
          new Signature(like.article() + i, like.day(), like.terms(), like.title(), like.names());
      known.add(new Grouped(copy, "story " + known.size() / 3));
    }
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      new Grouper().assign(List.of(), arrivals);
      time("100 articles alone", start);
      start = System.nanoTime();
      new Grouper().assign(known, arrivals);
      time("100 articles beside 10,000", start);
    }
  }

  /** As many small inboxes, of eight clusters each. */
  private Map<String, String> small() {
    Map<Long, List<Signature>> inboxes = new TreeMap<>();
    long parts = Math.max(1, new HashSet<>(gold.values()).size() / 8);
    for (Signature each : signatures) {
      long part = Math.floorMod(hash(gold.getOrDefault(each.article(), "") + "small"), parts);
      inboxes.computeIfAbsent(part, key -> new ArrayList<>()).add(each);
    }
    Map<String, String> stories = new HashMap<>();
    inboxes.values().forEach(each -> stories.putAll(new Grouper().assign(List.of(), each)));
    return stories;
  }

  private void print(String name, Map<String, String> stories) {
    System.out.printf(
        Locale.ROOT,
        "%-28s tuned %s   held out %s%n",
        name,
        score(stories, GroupingBench::tuned),
        score(stories, cluster -> !tuned(cluster)));
  }

  private String score(Map<String, String> stories, Predicate<String> counted) {
    Map<String, Set<String>> byStory = invert(stories);
    Map<String, Set<String>> byCluster = invert(gold);
    double precision = 0;
    double recall = 0;
    int articles = 0;
    for (Map.Entry<String, String> each : gold.entrySet()) {
      if (counted.test(each.getValue())) {
        Set<String> story = byStory.getOrDefault(stories.getOrDefault(each.getKey(), ""), Set.of());
        Set<String> cluster = byCluster.getOrDefault(each.getValue(), Set.of());
        double common = story.stream().filter(cluster::contains).count();
        precision += common / story.size();
        recall += common / cluster.size();
        articles++;
      }
    }
    precision /= articles;
    recall /= articles;
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f (%d)",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        articles);
  }

  private static Map<String, Set<String>> invert(Map<String, String> names) {
    Map<String, Set<String>> members = new HashMap<>();
    names.forEach((key, name) -> members.computeIfAbsent(name, n -> new HashSet<>()).add(key));
    return members;
  }

  private static void time(String what, long start) {
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f s, %d MB%n",
        what,
        (System.nanoTime() - start) / 1e9,
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }
}
