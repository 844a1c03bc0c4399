package org.crosscheck.align.figure.setting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;

/** What two times are compared by, so that only like is laid beside like. */
public enum Level {
  /** The time of day alone. */
  CLOCK {
    @Override
    public Optional<Timing> of(Timing timing) {
      Moment when = timing.when();
      if (when.grain() != ChronoUnit.MINUTES) {
        return Optional.empty();
      }
      return Optional.of(shifted(timing, when.from().toLocalDate(), Moment.UNDATED_DAY));
    }

    @Override
    public long cycle() {
      return 1;
    }
  },
  /** The day of the week, with the time of day where it is given. */
  WEEK {
    @Override
    public Optional<Timing> of(Timing timing) {
      LocalDate day = timing.when().from().plusHours(1).toLocalDate();
      if (day.getYear() > Moment.UNDATED_YEAR) {
        LocalDate weekday = Moment.UNDATED_WEEK.plusDays(day.getDayOfWeek().getValue() - 1L);
        return Optional.of(shifted(timing, day, weekday));
      }
      return day.getYear() == Moment.UNDATED_YEAR || !day.isBefore(Moment.UNDATED_DAY.minusDays(7))
          ? Optional.empty()
          : Optional.of(timing);
    }

    @Override
    public long cycle() {
      return 7;
    }
  },
  /** The day of the year. */
  DATE {
    @Override
    public Optional<Timing> of(Timing timing) {
      return timing.when().from().getYear() >= Moment.UNDATED_YEAR
          ? Optional.of(timing)
          : Optional.empty();
    }

    @Override
    public long cycle() {
      return 0;
    }
  };

  /** The time as it is at this level; empty where it says nothing at it. */
  public abstract Optional<Timing> of(Timing timing);

  /** The times as they are at this level, without those that say nothing at it. */
  public List<Timing> of(List<Timing> timings) {
    return timings.stream().flatMap(each -> of(each).stream()).toList();
  }

  /** After how many days a time of this level comes again; 0 for never. */
  public abstract long cycle();

  /** The second time where it lies nearest to the first: 12:20 a.m. follows 11:40 p.m. */
  public Timing near(Timing one, Timing other) {
    if (cycle() == 0) {
      return other;
    }
    long minutes = Duration.between(one.when().from(), other.when().from()).toMinutes();
    long half = cycle() * 24 * 60 / 2;
    LocalDate day = other.when().from().toLocalDate();
    return minutes > half
        ? shifted(other, day, day.minusDays(cycle()))
        : minutes < -half ? shifted(other, day, day.plusDays(cycle())) : other;
  }

  /** All where they lie nearest to the first. */
  public List<Timing> near(List<Timing> timings) {
    return timings.stream().map(each -> near(timings.get(0), each)).toList();
  }

  private static Timing shifted(Timing timing, LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    Moment when = timing.when();
    LocalDateTime start = when.from().plusDays(days);
    LocalDateTime end = when.to().plusDays(days);
    return new Timing(
        timing.grounds(),
        timing.subject(),
        timing.predicate(),
        timing.context(),
        new Moment(start, end, when.grain(), when.approximate()));
  }
}
