package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.State.Course;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of whether a name is out: one source withholds it, another gives it. */
final class IdentityRows {

  /** News gives an age with the name of somebody it reports on, hardly with any other. */
  private static final Pattern AGE_AFTER =
      Pattern.compile("^,? ?(\\(?\\d{1,2}\\)?|aged? \\d{1,2})\\b.*");

  private static final Pattern BEFORE =
      Pattern.compile(
          ".*(\\d{1,2}-year-old|officer|deputy|victim|brother|sister|son|daughter),? $");
  private static final Pattern SUSPECTS =
      Pattern.compile(
          "\\b(suspects?|gunm[ae]n|shooters?|attackers?|killers?|robbers?|drivers?)\\b");

  /** "The third officer" is not the one officer whom the report names. */
  private static final Pattern OF_SEVERAL =
      Pattern.compile(
          "\\b(first|second|third|fourth|fifth|other|another|one|last)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SEVERAL = Pattern.compile("\\b(dead|wounded|injured)$");

  /** Among more people than these nobody can tell which one was meant. */
  private static final int MOST = 3;

  private static final int LOOK = 32;

  private final AnnotatedStory story;
  private final List<Entity> entities;
  private final Known known;
  private final Set<String> charged;

  /** For each entity, by the sources that mention it, the entity with its mentions there only. */
  private final Map<String, TreeMap<String, Entity>> inSources = new HashMap<>();

  /**
   * @param claims all of the story
   */
  IdentityRows(AnnotatedStory story, List<Entity> entities, Known known, List<Claim> claims) {
    this.story = story;
    this.entities = entities;
    this.known = known;
    this.charged =
        claims.stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(claim -> claim.predicate().startsWith("charge ") && claim.entity() != null)
            .map(claim -> String.valueOf(claim.entity()))
            .collect(Collectors.toSet());
    for (Entity entity : entities) {
      TreeMap<String, Entity> there = new TreeMap<>();
      Multimaps.index(entity.mentions(), mention -> mention.passage().source())
          .asMap()
          .forEach(
              (source, mentions) ->
                  there.put(
                      source,
                      new Entity(
                          entity.id(),
                          entity.kind(),
                          entity.name(),
                          entity.gender(),
                          ImmutableList.copyOf(mentions))));
      inSources.put(entity.id(), there);
    }
  }

  List<Row> align(List<Attribute> identities, Map<Course, List<Attribute>> courses) {
    List<Row> rows = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Attribute withheld : identities) {
      boolean again = !asked.add(withheld.source() + ":" + withheld.subject());
      if (!withheld.value().equals(State.NAME_WITHHELD.words()) || again) {
        continue;
      }
      List<Attribute> names = names(withheld, identities, courses);
      if (!names.isEmpty()) {
        String whose = withheld.subject().isEmpty() ? "the victim" : withheld.subject();
        rows.add(
            new Row(
                Slot.STATE,
                "the name of " + whose.replaceFirst("^The ", "the "),
                ImmutableList.<Claim>builder()
                    .addAll(alike(withheld, identities))
                    .addAll(names)
                    .build()));
      }
    }
    return rows;
  }

  /** All that a source says of one kept-back name. */
  private static List<Attribute> alike(Attribute withheld, List<Attribute> identities) {
    return identities.stream()
        .filter(each -> each.value().equals(withheld.value()))
        .filter(each -> each.source().equals(withheld.source()))
        .filter(each -> each.subject().equals(withheld.subject()))
        .toList();
  }

  /** Who, of those that other sources name, can be the one without a name here. */
  private List<Attribute> names(
      Attribute withheld, List<Attribute> identities, Map<Course, List<Attribute>> courses) {
    Described person = Described.of(withheld);
    if (person.named()) {
      return List.of();
    }
    boolean suspect = suspect(withheld);
    ListMultimap<String, Attribute> named = LinkedListMultimap.create();
    Set<String> inCase = holders(courses.getOrDefault(Course.CASE, List.of()));
    Set<String> inHealth = holders(courses.getOrDefault(Course.HEALTH, List.of()));
    Set<String> toldOf = holders(identities);
    for (Entity entity : entities) {
      boolean accused = inCase.contains(entity.id()) || charged.contains(entity.id());
      boolean hurt = inHealth.contains(entity.id());
      boolean identified = toldOf.contains(entity.id());
      Map<String, Entity> there = inSources.getOrDefault(entity.id(), new TreeMap<>());
      Entity own = there.get(withheld.source());
      boolean here = own != null && mention(own, withheld.source()).isPresent();
      if (own != null && here && !suspect && calledSo(own, withheld)) {
        there.forEach(
            (source, mentioned) ->
                namings(story.story().article(source), mentioned)
                    .forEach(naming -> named.put(entity.id(), naming)));
        continue;
      }
      if (entity.kind() != Entity.Kind.PERSON
          || here
          || (suspect ? !accused : accused && !hurt)
          || !gender(person, entity)) {
        continue;
      }
      for (Map.Entry<String, Entity> mentioned : there.entrySet()) {
        Article article = story.story().article(mentioned.getKey());
        boolean meant =
            suspect
                || hurt
                || identified
                || mention(mentioned.getValue(), article.id())
                    .filter(mention -> introduced(article, mention))
                    .isPresent();
        if (meant) {
          namings(article, mentioned.getValue()).stream()
              .filter(naming -> known.fits(person, naming))
              .forEach(naming -> named.put(entity.id(), naming));
        }
      }
    }
    boolean several = person.plural() || SEVERAL.matcher(withheld.subject()).find();
    return several ? List.copyOf(named.values()) : mostTold(named);
  }

  /** One person is meant: whoever most reports name, as a person of another story stands in one. */
  private static List<Attribute> mostTold(ListMultimap<String, Attribute> named) {
    Map<String, Long> reports = new LinkedHashMap<>();
    named
        .asMap()
        .forEach(
            (entity, namings) ->
                reports.put(entity, namings.stream().map(Claim::source).distinct().count()));
    long most = reports.values().stream().mapToLong(each -> each).max().orElse(0);
    boolean anybody = reports.values().stream().filter(each -> each == most).count() > MOST;
    return anybody
        ? List.of()
        : named.entries().stream()
            .filter(each -> reports.getOrDefault(each.getKey(), 0L) == most)
            .map(Map.Entry::getValue)
            .toList();
  }

  /** Where a source names somebody first, and where it introduces the name. */
  private static List<Attribute> namings(Article article, Entity entity) {
    Optional<Entity.Mention> first = mention(entity, article.id());
    Optional<Entity.Mention> introduced =
        entity.mentions().stream()
            .filter(mention -> mention.passage().source().equals(article.id()))
            .filter(mention -> mention.form() == Entity.Form.NAME)
            .filter(mention -> introduced(article, mention))
            .reduce((one, other) -> other);
    return Stream.concat(first.stream(), introduced.stream())
        .distinct()
        .map(mention -> naming(article, entity, mention))
        .toList();
  }

  /** Whether the report that keeps "the mother's name" back has "the mother, Ann Lee" itself. */
  private boolean calledSo(Entity entity, Attribute withheld) {
    String noun = withheld.subject().toLowerCase(Locale.ROOT).replaceAll(".* ", "");
    Article article = story.story().article(withheld.source());
    return !noun.isEmpty()
        && !OF_SEVERAL.matcher(withheld.subject()).find()
        && entity.kind() == Entity.Kind.PERSON
        && entity.mentions().stream()
            .filter(mention -> mention.passage().source().equals(withheld.source()))
            .filter(mention -> mention.form() == Entity.Form.NAME)
            .anyMatch(
                mention ->
                    !beginsClause(mention)
                        && before(article, mention)
                            .matches(".*\\b" + Pattern.quote(noun) + ",? (\\d{1,2}-year-old )?$"));
  }

  /** "Nobody saw the officer, Lund said": a name with its verb is no other name for the officer. */
  private boolean beginsClause(Entity.Mention mention) {
    int end = mention.passage().span().end();
    return story.article(mention.passage().source()).sentences(mention.passage().span()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .map(token -> token.tag().startsWith("VB"))
        .orElse(false);
  }

  /** The ids of those of whom something is told, and not only that the name is kept back. */
  private static Set<String> holders(List<Attribute> claims) {
    Set<String> holders = new HashSet<>();
    for (Attribute claim : claims) {
      if (claim.entity() != null && !claim.value().equals(State.NAME_WITHHELD.words())) {
        holders.add(claim.entity());
      }
    }
    return holders;
  }

  private static boolean gender(Described person, Entity entity) {
    return person.gender().isEmpty()
        || entity.gender() == null
        || person.gender().get() == entity.gender();
  }

  /** Where a source first names somebody, in full where it does. */
  static Optional<Entity.Mention> mention(Entity entity, String source) {
    List<Entity.Mention> names =
        entity.mentions().stream()
            .filter(mention -> mention.passage().source().equals(source))
            .filter(mention -> mention.form() == Entity.Form.NAME)
            .toList();
    return names.stream()
        .filter(mention -> mention.words().contains(" "))
        .findFirst()
        .or(() -> names.stream().findFirst());
  }

  private static boolean introduced(Article article, Entity.Mention mention) {
    return AGE_AFTER.matcher(after(article, mention)).matches()
        || BEFORE.matcher(before(article, mention)).matches();
  }

  private static String after(Article article, Entity.Mention mention) {
    int end = mention.passage().span().end();
    return article
        .text()
        .slice(end, Math.min(article.text().length(), end + LOOK))
        .replace('\n', ' ');
  }

  private static String before(Article article, Entity.Mention mention) {
    int start = mention.passage().span().start();
    return article
        .text()
        .slice(Math.max(0, start - LOOK), start)
        .replace('\n', ' ')
        .toLowerCase(Locale.ROOT);
  }

  private static boolean suspect(Attribute withheld) {
    String words = withheld.subject().toLowerCase(Locale.ROOT);
    return SUSPECTS.matcher(words).find();
  }

  static Attribute naming(Article article, Entity entity, Entity.Mention mention) {
    Span span = mention.passage().span();
    String id = String.format(Locale.ROOT, "%s:state:%d:named-here", article.id(), span.start());
    return new Attribute(
        new Grounds(id, new Passage(article.id(), span), Asserter.OUTLET, Certainty.HAPPENED),
        entity.id(),
        entity.name(),
        "state",
        State.NAMED.words());
  }
}
