/** Cases of the rules in `figures/`: what a figure of harm may say. */
import { accepts, figureOf, refuses, type Case } from './case.ts';

export const figureCases: readonly Case[] = [
  refuses(
    'money-says-whose-and-of-which-year',
    'a sum of money says nothing of itself',
    ({ incident }) => {
      const loss = figureOf(incident, 'loss');
      delete loss.saidBy;
      delete loss.leavesOut;
      delete loss.priceYear;
    },
    'impact[4] is money ("USD") without `saidBy`; write who counted or estimated it',
    'impact[4] is money ("USD") without `leavesOut`; write what the figure does not contain, or "not stated" where no source says',
    'impact[4] is money ("USD") without `priceYear`; write the year whose money it is',
  ),
  refuses(
    'money-says-whose-and-of-which-year',
    'flights have a price year',
    ({ incident }) => {
      figureOf(incident, 'flights-cancelled').priceYear = 2025;
    },
    'impact[0].priceYear is 2025, but "flights" is not money; remove it, or correct the unit',
  ),
  accepts('money-says-whose-and-of-which-year', 'a sum of money says everything', ({ incident }) => {
    figureOf(incident, 'loss').leavesOut = 'Payments by insurers.';
  }),

  refuses(
    'tracker-reports-are-not-people',
    'a peak of reports is counted in users',
    ({ incident }) => {
      figureOf(incident, 'tracker-peak').unit = 'users';
    },
    'impact[3].unit is "users", but the qualifier is "peak-reports"; write "reports", or correct the qualifier',
  ),
  refuses(
    'tracker-reports-are-not-people',
    'reports are called exact',
    ({ incident }) => {
      figureOf(incident, 'tracker-peak').qualifier = 'exact';
    },
    'impact[3].qualifier is "exact", but a tracker shows only what its users send; write "peak-reports" for a highest number, "at-least", "at-most" or "reported" for any other',
  ),
  refuses(
    'tracker-reports-are-not-people',
    'a tracker’s figure is turned into people',
    ({ incident }) => {
      Object.assign(figureOf(incident, 'tracker-peak'), { unit: 'people', qualifier: 'at-least' });
    },
    'impact[3].unit is "people", but Downdetector counts reports, not people; write "reports", or "percent-of-reports" for a share',
  ),
  accepts('tracker-reports-are-not-people', 'a share of reports is reported', ({ incident }) => {
    Object.assign(figureOf(incident, 'tracker-peak'), { unit: 'percent-of-reports', value: 60, qualifier: 'reported' });
  }),
  accepts('tracker-reports-are-not-people', 'users are counted by the operator', ({ incident }) => {
    Object.assign(figureOf(incident, 'flights-cancelled'), { unit: 'users', qualifier: 'exact' });
  }),

  refuses(
    'shares-stay-within-the-whole',
    'a share, an end of a range and an account are more than everything',
    ({ incident }) => {
      figureOf(incident, 'share-of-attempts').value = 140;
      Object.assign(figureOf(incident, 'flights-cancelled-in-press'), {
        unit: 'percent-of-reports',
        low: 90,
        high: 101,
      });
      incident.disputes[0]!.accounts[0]!.value = { amount: 100.5, unit: 'percent' };
    },
    'impact[1].high is 101 per cent of a whole; write the share of the stated whole; a growth or a multiple belongs in the text, or in its own unit',
    'impact[2].value is 140 per cent of a whole; write the share of the stated whole; a growth or a multiple belongs in the text, or in its own unit',
    'disputes[0].accounts[0].value.amount is 100.5 per cent of a whole; write the share of the stated whole; a growth or a multiple belongs in the text, or in its own unit',
  ),
  accepts('shares-stay-within-the-whole', 'a share may be the whole', ({ incident }) => {
    figureOf(incident, 'share-of-attempts').value = 100;
  }),

  refuses(
    'counts-are-whole-numbers',
    'millions are written as a fraction',
    ({ incident }) => {
      figureOf(incident, 'flights-cancelled').value = 8.5;
      figureOf(incident, 'tracker-peak').value = 2.7;
    },
    'impact[0].value is 8.5, but "flights" are counted one by one; write the figure in full (8500000, not 8.5 for 8.5 million), or correct the unit',
    'impact[3].value is 2.7, but "reports" are counted one by one; write the figure in full (8500000, not 8.5 for 8.5 million), or correct the unit',
  ),
  accepts('counts-are-whole-numbers', 'shares, hours and money may have fractions', ({ incident }) => {
    figureOf(incident, 'share-of-attempts').value = 40.5;
    Object.assign(figureOf(incident, 'tracker-peak'), { unit: 'h', qualifier: 'estimate', value: 2.5 });
    figureOf(incident, 'loss').value = 2500000.5;
  }),

  refuses(
    'ranges-fit-their-qualifier',
    'a range is called exact',
    ({ incident }) => {
      figureOf(incident, 'flights-cancelled-in-press').qualifier = 'exact';
    },
    'impact[1].qualifier is "exact", but the figure runs from 110 to 130; write "estimate" or "reported", or one value',
  ),
  refuses(
    'ranges-fit-their-qualifier',
    'a range is called a lower bound',
    ({ incident }) => {
      figureOf(incident, 'flights-cancelled-in-press').qualifier = 'at-least';
    },
    'impact[1].qualifier is "at-least", but the figure runs from 110 to 130; write `value` with the lower figure, or another qualifier',
  ),
  accepts('ranges-fit-their-qualifier', 'a single figure may be a lower bound', ({ incident }) => {
    figureOf(incident, 'flights-cancelled').qualifier = 'at-least';
  }),

  refuses(
    'rival-figures-share-a-unit',
    'rival figures are in two units',
    ({ incident }) => {
      figureOf(incident, 'flights-cancelled-in-press').unit = 'passengers';
    },
    'impact[1].unit is "passengers", but impact[0] gives "flights" in "flights"; convert the figure, or name another quantity',
  ),
  refuses(
    'rival-figures-share-a-unit',
    'a quantity is misspelt',
    ({ incident }) => {
      figureOf(incident, 'loss').quantity = 'flight';
    },
    'impact[4].quantity "flight" is named by this figure only; did you mean "flights"? otherwise remove it, or give it to the rival figure as well',
  ),
  accepts('rival-figures-share-a-unit', 'a figure stands alone', ({ incident }) => {
    delete figureOf(incident, 'flights-cancelled').quantity;
    delete figureOf(incident, 'flights-cancelled-in-press').quantity;
  }),
];
