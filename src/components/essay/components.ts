/** Which components may an essay use? The same four names as a record's story, with the incident named. */
import EssayCite from './EssayCite.astro';
import EssayFact from './EssayFact.astro';
import EssayFigure from './EssayFigure.astro';
import EssayTerm from './EssayTerm.astro';

export const essayComponents = { Cite: EssayCite, Fact: EssayFact, Figure: EssayFigure, Term: EssayTerm };
