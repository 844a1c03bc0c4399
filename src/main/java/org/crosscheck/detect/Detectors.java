package org.crosscheck.detect;

import com.google.common.collect.ImmutableList;
import org.crosscheck.detect.body.WoundDiffers;
import org.crosscheck.detect.event.ActDiffers;
import org.crosscheck.detect.event.CertaintyDiffers;
import org.crosscheck.detect.event.ChargeDiffers;
import org.crosscheck.detect.event.ChargeUpdated;
import org.crosscheck.detect.event.EventPolarity;
import org.crosscheck.detect.event.RolesExchanged;
import org.crosscheck.detect.event.StateDiffers;
import org.crosscheck.detect.event.StateUpdated;
import org.crosscheck.detect.number.AgeDiffers;
import org.crosscheck.detect.number.CountDiffers;
import org.crosscheck.detect.number.DurationDiffers;
import org.crosscheck.detect.number.MeasureDiffers;
import org.crosscheck.detect.number.MoneyDiffers;
import org.crosscheck.detect.person.GenderDiffers;
import org.crosscheck.detect.person.NameDiffers;
import org.crosscheck.detect.person.RoleDiffers;
import org.crosscheck.detect.place.PlaceDiffers;
import org.crosscheck.detect.quote.Misattribution;
import org.crosscheck.detect.quote.QuoteAltered;
import org.crosscheck.detect.quote.QuoteReworded;
import org.crosscheck.detect.thing.VehicleDiffers;
import org.crosscheck.detect.time.TimeDiffers;
import org.crosscheck.model.finding.House;

/** The detectors, in order of their ids. */
public final class Detectors {

  /** With the strictest rule on quotations. */
  public static final ImmutableList<Detector> ALL = under(House.STRICT);

  private Detectors() {}

  /** All of them, under a newsroom's rule on quotations. */
  public static ImmutableList<Detector> under(House house) {
    return ImmutableList.of(
        new ActDiffers(),
        new AgeDiffers(),
        new Misattribution(),
        new CertaintyDiffers(),
        new ChargeDiffers(),
        new ChargeUpdated(),
        new CountDiffers(),
        new DurationDiffers(),
        new EventPolarity(),
        new GenderDiffers(),
        new MeasureDiffers(),
        new MoneyDiffers(),
        new NameDiffers(),
        new PlaceDiffers(),
        new QuoteAltered(house),
        new QuoteReworded(),
        new RoleDiffers(),
        new RolesExchanged(),
        new StateDiffers(),
        new StateUpdated(),
        new TimeDiffers(),
        new VehicleDiffers(),
        new WoundDiffers());
  }
}
