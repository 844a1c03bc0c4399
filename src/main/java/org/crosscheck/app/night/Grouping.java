package org.crosscheck.app.night;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crosscheck.group.Grouped;
import org.crosscheck.group.Grouper;
import org.crosscheck.group.Signature;
import org.crosscheck.group.SourceIds;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.model.Publication;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stories.Edition;
import org.crosscheck.store.Stories.Head;
import org.crosscheck.store.Stories.Member;

/**
 * Puts new sources into stories. All of a night's in one step, so that a run that is killed leaves
 * either nothing or what the undisturbed run would have left.
 */
final class Grouping {

  private final Store store;
  private final LocalDate night;

  Grouping(Store store, LocalDate night) {
    this.store = store;
    this.night = night;
  }

  /**
   * Keeps what the inbox holds tonight, and finds the stories of what is new in it.
   *
   * @param named all of it annotated and kept
   */
  void run(Named named) {
    ImmutableMap<String, Arrival> inbox = named.inbox();
    store.atomically(
        () -> {
          keepEditions(inbox);
          store.stories().putVersions(named.versions());
          Map<String, Member> members = new TreeMap<>();
          store.stories().members().forEach(each -> members.put(each.name(), each));
          Map<String, Arrival> fresh = new TreeMap<>(inbox);
          fresh.keySet().removeAll(members.keySet());
          if (!fresh.isEmpty()) {
            add(fresh, ImmutableList.copyOf(members.values()));
          }
          keepTitles(inbox);
        });
  }

  private void keepEditions(Map<String, Arrival> inbox) {
    Map<String, Edition> latest = store.stories().editions();
    List<Edition> editions = new ArrayList<>();
    inbox.forEach(
        (name, arrival) -> {
          Edition edition = latest.get(name);
          if (edition == null || !edition.hash().equals(arrival.hash())) {
            editions.add(new Edition(name, night, arrival.hash(), Named.paragraphs(arrival)));
          }
        });
    store.stories().putEditions(editions);
  }

  private void add(Map<String, Arrival> fresh, ImmutableList<Member> members) {
    Map<String, String> stories = stories(fresh, members);
    Map<String, SourceIds> taken = new HashMap<>();
    members.forEach(
        each -> taken.computeIfAbsent(each.story(), story -> new SourceIds()).take(each.source()));
    List<Member> added = new ArrayList<>();
    Map<String, List<Arrival>> of = new TreeMap<>();
    fresh.forEach(
        (name, arrival) -> {
          String story = Objects.requireNonNull(stories.get(name));
          SourceIds ids = taken.computeIfAbsent(story, each -> new SourceIds());
          added.add(new Member(name, story, ids.take(arrival.source().id())));
          of.computeIfAbsent(story, each -> new ArrayList<>()).add(arrival);
        });
    Map<String, Head> heads = store.stories().heads();
    store
        .stories()
        .putHeads(
            of.entrySet().stream()
                .filter(each -> !heads.containsKey(each.getKey()))
                .map(each -> new Head(each.getKey(), title(each.getValue()), null))
                .toList());
    store.stories().putMembers(added);
  }

  /** The story of each name: as its folder says, or as its words do. */
  private Map<String, String> stories(Map<String, Arrival> fresh, List<Member> members) {
    Map<String, String> stories = new TreeMap<>();
    List<Signature> free = new ArrayList<>();
    Map<String, byte[]> signatures = store.articles().signatures();
    List<Grouped> known = new ArrayList<>();
    Map<String, Edition> editions = store.stories().editions();
    members.forEach(
        each -> {
          String hash = Objects.requireNonNull(editions.get(each.name())).hash();
          known.add(new Grouped(signature(hash, signatures), each.story()));
        });
    fresh.forEach(
        (name, arrival) -> {
          Signature signature = signature(arrival.hash(), signatures);
          if (arrival.story().isPresent()) {
            String told = arrival.story().get().id();
            stories.put(name, told);
            known.add(new Grouped(signature, told));
          } else {
            free.add(signature);
          }
        });
    Map<String, String> assigned = new Grouper().assign(known, free);
    fresh.forEach(
        (name, arrival) ->
            stories.computeIfAbsent(
                name, each -> Objects.requireNonNull(assigned.get(arrival.hash()))));
    return stories;
  }

  /** A signature of another layout is read from its article again. */
  private Signature signature(String hash, Map<String, byte[]> signatures) {
    try {
      return Signature.decode(Objects.requireNonNull(signatures.get(hash)));
    } catch (IllegalArgumentException e) {
      return Signature.of(hash, store.articles().article(hash).orElseThrow());
    }
  }

  /** A story that nobody has named is called as its first report is. */
  private static String title(List<Arrival> arrivals) {
    Arrival first =
        arrivals.stream()
            .min(
                Comparator.comparing(
                        (Arrival arrival) ->
                            arrival
                                .source()
                                .publication()
                                .map(Publication::day)
                                .orElse(LocalDate.MAX))
                    .thenComparing(Arrival::hash))
            .orElseThrow();
    return Titles.of(first.article());
  }

  private void keepTitles(Map<String, Arrival> inbox) {
    Map<String, Head> heads = store.stories().heads();
    store
        .stories()
        .putHeads(
            inbox.values().stream()
                .flatMap(arrival -> arrival.story().stream())
                .map(told -> new Head(told.id(), told.title(), told.date()))
                .distinct()
                .filter(head -> !head.equals(heads.get(head.id())))
                .collect(toImmutableList()));
  }
}
