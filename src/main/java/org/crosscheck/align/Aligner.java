package org.crosscheck.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.align.act.CountedRows;
import org.crosscheck.align.act.DeniedFates;
import org.crosscheck.align.act.EventTimes;
import org.crosscheck.align.act.LikeActs;
import org.crosscheck.align.act.OccurrenceRows;
import org.crosscheck.align.cast.CastRows;
import org.crosscheck.align.cast.Casting;
import org.crosscheck.align.collate.Collator;
import org.crosscheck.align.collate.SpeakerRows;
import org.crosscheck.align.collate.Unmarked;
import org.crosscheck.align.collate.Variations;
import org.crosscheck.align.event.ChargeRows;
import org.crosscheck.align.event.StateRows;
import org.crosscheck.align.figure.FigureAligner;
import org.crosscheck.align.origin.OriginFinder;
import org.crosscheck.align.person.PersonRows;
import org.crosscheck.align.thing.NameRows;
import org.crosscheck.align.thing.VehicleRows;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Alignment;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Row;

/** Lays the claims of a story side by side. */
public final class Aligner {

  private final FigureAligner figures = new FigureAligner();
  private final PersonRows persons = new PersonRows();
  private final EventTimes eventTimes = new EventTimes();
  private final OccurrenceRows occurrences = new OccurrenceRows();
  private final LikeActs likeActs = new LikeActs();
  private final DeniedFates deniedFates = new DeniedFates();
  private final StateRows states = new StateRows();
  private final ChargeRows charges = new ChargeRows();
  private final CountedRows counted = new CountedRows();
  private final NameRows names = new NameRows();
  private final CastRows cast = new CastRows();
  private final VehicleRows vehicles = new VehicleRows();
  private final Collator collator = new Collator();
  private final Variations variations = new Variations();
  private final SpeakerRows speakers = new SpeakerRows();
  private final OriginFinder origins = new OriginFinder();

  /** Rows, collations and origins of a story, each in a fixed order. */
  public Alignment align(AnnotatedStory story, Claims all) {
    RoundUps roundUps = new RoundUps(story, all.claims());
    Claims claims = roundUps.without(all);
    List<List<Individual>> people = Casting.of(claims.cast());
    List<Row> rows = new ArrayList<>();
    rows.addAll(figures.align(story, claims.entities(), claims.claims()));
    rows.addAll(persons.align(story, claims.claims()));
    rows.addAll(roundUps.without(cast.align(story, claims.cast(), people)));
    rows.addAll(occurrences.align(story, claims.entities(), claims.claims()));
    rows.addAll(likeActs.align(story, claims.entities(), claims.claims()));
    rows.addAll(deniedFates.align(story, claims.entities(), claims.claims()));
    rows.addAll(counted.align(claims.claims()));
    rows.addAll(eventTimes.align(story, claims.entities(), claims.claims()));
    rows.addAll(states.align(story, claims, people));
    rows.addAll(names.align(claims.claims()));
    rows.addAll(vehicles.align(story, claims.claims()));
    rows.addAll(charges.align(claims.entities(), claims.claims()));
    List<Quotation> quotations =
        claims.claims().stream()
            .filter(Quotation.class::isInstance)
            .map(Quotation.class::cast)
            .filter(quotation -> quotation.form() != Quotation.Form.INDIRECT)
            .toList();
    List<Collation> marked = collator.collate(quotations);
    List<Quotation> unmarked = new Unmarked(quotations).of(story);
    List<Collation> collations =
        unmarked.isEmpty()
            ? marked
            : collator.collate(
                ImmutableList.<Quotation>builder().addAll(quotations).addAll(unmarked).build());
    rows.addAll(variations.rows(collations));
    rows.addAll(speakers.rows(quotations, claims.entities()));
    OriginFinder.Found found = origins.find(story, quotations, marked);
    rows.addAll(found.rows());
    return new Alignment(
        ImmutableList.copyOf(rows), ImmutableList.copyOf(collations), found.origins());
  }
}
