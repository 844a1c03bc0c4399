package org.crosscheck.app.decide;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.rank.baseline.Decided;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/** Gives decisions, and tells what was decided. */
public final class Minutes {

  private final Store store;

  /** When a decision is given that is not dated. */
  private final Instant now;

  /**
   * @param now dates decisions
   */
  public Minutes(Store store, Instant now) {
    this.store = store;
    this.now = now.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A decision that cannot be given; the message says why. */
  public static final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    public Refused(String message) {
      super(message);
    }
  }

  /** A decision on what is not as it was when it was looked at. */
  public static final class Overtaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Sight now;

    Overtaken(Sight now) {
      super("it has changed since it was looked at");
      this.now = now;
    }

    /** How it stands now. */
    public Sight now() {
      return now;
    }
  }

  /**
   * A finding as somebody sees it who is about to decide.
   *
   * @param standing with the latest decision
   */
  public record Sight(Remembered finding, Standing standing) {

    /** The same as long as nobody else has decided and the finding quotes the same words. */
    public String mark() {
      Decision decision = standing.decision();
      return Hashing.sha256()
          .hashString(
              String.join(" ", finding.words())
                  + (decision == null
                      ? ""
                      : String.join(
                          "\0",
                          decision.time().toString(),
                          decision.state().word(),
                          decision.person(),
                          decision.reason())),
              StandardCharsets.UTF_8)
          .toString();
    }
  }

  /** The findings of all stories as they were last checked. */
  public ImmutableList<Sight> sights() {
    Decided decided = new Decided(store.decisions().all());
    return findings().values().stream()
        .map(finding -> new Sight(finding, decided.on(finding, null, Optional.empty())))
        .collect(ImmutableList.toImmutableList());
  }

  /** One finding; empty where there is none of that key. */
  public Optional<Sight> sight(String key) {
    return sights().stream().filter(sight -> sight.finding().key().equals(key)).findFirst();
  }

  /**
   * Decides on what was seen.
   *
   * @param key the finding's
   * @param seen the {@link Sight#mark()} of what the person saw
   * @throws Overtaken where somebody else has decided since, or the finding quotes other words
   */
  public void decide(String key, String seen, Decision.State state, String person, String reason)
      throws Refused, Overtaken {
    Sight sight = sight(key).orElseThrow(() -> new Refused("there is no finding " + key));
    if (!sight.mark().equals(seen)) {
      throw new Overtaken(sight);
    }
    decide(key, state, person, reason);
  }

  /** After the latest decision on the finding, lest two of one second replace each other. */
  private Instant after(@Nullable Decision latest) {
    return latest == null || now.isAfter(latest.time()) ? now : latest.time().plusSeconds(1);
  }

  /**
   * Decides on a finding that the store holds.
   *
   * @param prefix its key, or so much of it that no other begins alike
   * @return the whole key
   */
  String decide(String prefix, Decision.State state, String person, String reason) throws Refused {
    Remembered finding = finding(prefix);
    if (person.isBlank() || (reason.isBlank() && state != Decision.State.OPEN)) {
      throw new Refused("a decision needs a person and a reason");
    }
    store
        .decisions()
        .add(
            new Decision(
                finding.story(),
                finding.key(),
                finding.words(),
                state,
                person.strip(),
                after(latest().get(finding.key())),
                reason.strip()));
    return finding.key();
  }

  private Remembered finding(String prefix) throws Refused {
    Map<String, Remembered> findings = findings();
    Remembered exact = findings.get(prefix);
    if (exact != null) {
      return exact;
    }
    List<Remembered> alike =
        findings.values().stream().filter(each -> each.key().startsWith(prefix)).toList();
    if (alike.isEmpty() || prefix.isBlank()) {
      throw new Refused("there is no finding " + prefix);
    }
    if (alike.size() > 1) {
      throw new Refused(
          "several findings begin with "
              + prefix
              + ": "
              + String.join(", ", alike.stream().limit(5).map(Remembered::key).toList()));
    }
    return alike.get(0);
  }

  /**
   * Which findings are asked for; what is null or empty leaves all.
   *
   * @param story its id
   */
  record Wanted(Decision.@Nullable State state, String story, @Nullable Severity severity) {

    static final Wanted ALL = new Wanted(null, "", null);

    private boolean fits(Entry entry, Map<String, Remembered> findings) {
      Remembered finding = findings.get(entry.key());
      return (state == null || entry.as() == state)
          && (story.isEmpty() || entry.story().equals(story))
          && (severity == null || (finding != null && finding.severity() == severity));
    }
  }

  /** Those findings that are asked for, each with what was decided of it. */
  ImmutableList<Entry> entries(Wanted wanted) {
    Map<String, Remembered> findings = findings();
    return entries().stream()
        .filter(entry -> wanted.fits(entry, findings))
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings of all stories as they were last checked, each with what was decided of it. */
  ImmutableList<Entry> entries() {
    Decided decided = new Decided(store.decisions().all());
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    Map<String, Remembered> findings = findings();
    findings
        .values()
        .forEach(
            finding -> entries.add(entry(finding, decided.on(finding, null, Optional.empty()))));
    latest().values().stream()
        .filter(decision -> !findings.containsKey(decision.key()))
        .map(decision -> entry(decision))
        .forEach(entries::add);
    return entries.build();
  }

  private Map<String, Remembered> findings() {
    Map<String, Remembered> findings = new LinkedHashMap<>();
    store.nights().current().forEach(finding -> findings.put(finding.key(), finding));
    return findings;
  }

  private static Entry entry(Remembered finding, Standing standing) {
    Decision decision = standing.decision();
    Entry open =
        new Entry(
            finding.key(),
            finding.story(),
            finding.rule(),
            finding.summary(),
            finding.words(),
            Decision.State.OPEN,
            "",
            "",
            "");
    return decision == null || standing.reopened() ? open : open.with(decision);
  }

  private static Entry entry(Decision decision) {
    return new Entry(
            decision.key(),
            decision.story(),
            "",
            "(not found any more)",
            decision.words(),
            Decision.State.OPEN,
            "",
            "",
            "")
        .with(decision);
  }

  private Map<String, Decision> latest() {
    Map<String, Decision> latest = new LinkedHashMap<>();
    store.decisions().all().forEach(decision -> latest.put(decision.key(), decision));
    return latest;
  }

  /**
   * Takes over what a file says and the store does not say yet: all of it, or nothing where
   * something in it cannot be followed.
   *
   * @return how many decisions were new
   */
  int take(List<Entry> entries) throws Refused {
    Map<String, Remembered> findings = findings();
    Map<String, Decision> latest = latest();
    List<Decision> taken = new ArrayList<>();
    for (Entry entry : entries) {
      Decision known = latest.get(entry.key());
      if (known == null ? entry.untouched() : entry.says(known) || entry.untouched()) {
        continue;
      }
      taken.add(decision(entry, known, findings.get(entry.key())));
    }
    store.atomically(() -> taken.forEach(store.decisions()::add));
    return taken.size();
  }

  private Decision decision(Entry entry, @Nullable Decision known, @Nullable Remembered finding)
      throws Refused {
    if (entry.by().isEmpty() || (entry.reason().isEmpty() && entry.as() != Decision.State.OPEN)) {
      throw new Refused(entry.key() + " needs a person (\"by\") and a reason");
    }
    if (finding == null && entry.words().isEmpty()) {
      throw new Refused("there is no finding " + entry.key());
    }
    boolean edited = known != null && entry.at().equals(known.time().toString());
    return new Decision(
        finding == null ? entry.story() : finding.story(),
        entry.key(),
        entry.words().isEmpty() && finding != null ? finding.words() : entry.words(),
        entry.as(),
        entry.by(),
        entry.at().isEmpty() || edited ? now : time(entry),
        entry.reason());
  }

  private static Instant time(Entry entry) throws Refused {
    try {
      return OffsetDateTime.parse(entry.at()).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeParseException e) {
      throw new Refused(entry.key() + ": \"at\" is no time in ISO 8601: " + entry.at());
    }
  }
}
