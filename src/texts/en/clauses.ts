// What each clause asks and how it is answered, in English.
import type { clauses as ky } from '../ky/clauses.ts';
import type { SameWords } from '../same-words.ts';

export const clauses: SameWords<typeof ky> = {
  '1': {
    asks: 'The group works under the regulation; monitoring is constant or temporary, evaluation constant or one-time, and both are done openly.',
    how: 'The legal basis stands in the sheet “Settings”, constancy in “Work plan”, proofs of openness in “Publications”.',
  },
  '2.1': {
    asks: 'Goals: protecting rights, taking public opinion into account, public assessment, preventing corruption.',
    how: 'A goal is chosen in every row of the sheet “Work plan”.',
  },
  '2.2': {
    asks: 'To make the work of the bodies transparent and to find out how well they co-operate with the public.',
    how: 'A general task: what was done is seen in the sheets “Activities” and “Publications”, people judge it.',
  },
  '2.2(3)': {
    asks: 'To make the work of the objects more effective.',
    how: 'Baselines and targets stand in the sheet “Indicators”, later values in “Measurements”, and are compared.',
  },
  '2.2(4)': {
    asks: 'To study the satisfaction of the whole population and of social groups.',
    how: 'Answers by social group go into the sheet “Tally”, shares are computed in “Results”.',
  },
  '2.2(5)': {
    asks: 'To analyse the time and money spent on programmes and plans and to define measures that remove constraints.',
    how: 'Planned and actual sums and dates, the constraint found and the measure stand in the sheet “Subjects”.',
  },
  '2.2(6)': {
    asks: 'To tell the bodies of shortcomings and of dissatisfaction, and to send proposals.',
    how: 'A letter is made from the sheets “Findings” and “Recommendations”; its sending is recorded in “Letters”.',
  },
  '3.1': {
    asks: 'The group works objectively and openly and presumes good faith; its documents must be considered.',
    how: 'Documents are worded neutrally; facts stand in the sheet “Findings”, proposals apart in “Recommendations”, and it is checked that they are answered; people judge whether the other principles are kept.',
  },
  '3.2': {
    asks: 'Information is objective and sufficient, results comparable, further sources are drawn in, confidentiality is kept.',
    how: 'A row of the sheet “Findings” without evidence or source is shown, a single source is warned of; a public copy carries no personal data.',
  },
  '4.1': {
    asks: 'A subject is a development programme or plan, an initiative or project with its funding source, or procurement from the local budget.',
    how: 'Type, funding, supplier and contract stand in the sheet “Subjects”.',
  },
  '4.2': {
    asks: 'An object is the executive body, a municipal enterprise or institution, a supplier or consultant, a public organisation or association, or another.',
    how: 'The type of each is chosen in the sheet “Objects”; that there is one executive body is checked.',
  },
  '4.3': {
    asks: 'The object gives information, considers documents and tells of its measures within 10 working days; the executive body informs the kenesh within 30 calendar days.',
    how: 'Terms are counted from the day of receipt in the sheets “Acts” and “Letters”; a refusal on grounds that the law does not know is shown.',
  },
  '5.1': {
    asks: 'The local kenesh forms the group.',
    how: 'Number and date of the resolution stand in the sheet “Settings”; a draft resolution and its annex are made.',
  },
  '5.2.1': {
    asks: 'The group has an odd number of members from 5 to 15; each is a citizen of the republic, 18 or older, and a member of the community.',
    how: 'Number, oddness, age, citizenship and residence are checked from the sheet “Members”; a blank cell never counts as met.',
  },
  '5.2.2': {
    asks: 'Those put forward and elected enter the group without any discrimination.',
    how: 'Nothing is collected on race, religion or views; people judge whether there was no discrimination.',
  },
  '5.2.3': {
    asks: 'Not less than a quarter municipal employees, a quarter deputies, not less than half citizens; one sex at most 70 per cent.',
    how: 'Sides and sexes are counted from the sheet “Members”, shares by the reading chosen in “Readings”, interests from “Conflicts of interest”.',
  },
  '5.3.1': {
    asks: 'The mandate is four years from the forming of the group.',
    how: 'Its last day is computed in the sheet “Steps”; a warning comes 90 days before.',
  },
  '5.3.2': {
    asks: 'The first meeting is held not later than 10 working days from the forming of the group.',
    how: 'The term is computed in the sheet “Steps” and compared with the first meeting in “Meetings”.',
  },
  '5.3.3': {
    asks: 'Not later than three working days before the first meeting the executive body publishes the resolution, members, date, place and time.',
    how: 'The notice is made; its date and each of its parts are checked from the sheet “Publications”.',
  },
  '5.4.1': {
    asks: 'Not later than a month from the forming of the kenesh the executive body announces that the procedure has started.',
    how: 'From the day in the sheet “Settings” the term is computed in “Steps”.',
  },
  '5.4.2': {
    asks: 'Not later than 15 working days the head of the executive body nominates municipal candidates and sends the list to the kenesh.',
    how: 'The term is computed in the sheet “Steps”; candidates stand in “Candidates”.',
  },
  '5.4.3': {
    asks: 'Not later than 15 working days the chair of the kenesh approves members from among the deputies.',
    how: 'The term from the start of the procedure is computed in the sheet “Steps”.',
  },
  '5.4.4': {
    asks: 'Candidates of the citizens are elected at a gathering by a majority of votes; the minutes are sent to the kenesh.',
    how: 'The sheet “Candidates” is checked: votes do not exceed those present and are a majority; the minutes of the gathering are made.',
  },
  '5.4.5': {
    asks: 'The kenesh passes an order (teskeme) on forming the group.',
    how: 'Its number and date stand in the sheet “Settings”, its name is chosen in “Readings”.',
  },
  '5.4.6': {
    asks: 'The chair is elected by open vote from the members who come from citizens and their associations.',
    how: 'From the sheet “Members” it is checked that there is one chair, of the citizens’ side; from “Decisions”, that the vote was open.',
  },
  '5.4.7': {
    asks: 'The executive body publishes a copy of the resolution and tells the community of the group and its members.',
    how: 'It is recorded in the sheet “Publications”; the text has no term, so only the publication itself is checked.',
  },
  '5.4.8': {
    asks: 'A departed member is replaced by the same procedure.',
    how: 'Who was replaced is recorded in the sheet “Members”; that the side is the same is checked.',
  },
  '6.1': {
    asks: 'A conflict of interest is where own interest or pressure influences, or may influence, the work of a member.',
    how: 'Its kind is recorded in the sheet “Conflicts of interest”; people decide whether there is one.',
  },
  '6.2': {
    asks: 'Own interest is the possibility of income for the member, the family, close relatives or other tied persons.',
    how: 'For whom and what kind is recorded in the sheet “Conflicts of interest”; members of one surname are asked about kinship, it is never presumed.',
  },
  '6.3': {
    asks: 'The member tells the chair of the group and the kenesh of it in writing and soon.',
    how: 'The declaration is made, both dates stand in the sheet “Conflicts of interest”; a reminder comes after the working days set in “Settings”.',
  },
  '6.4': {
    asks: 'The chair of the kenesh suspends the member from monitoring and evaluation of that subject.',
    how: 'The suspension stands in the sheet “Conflicts of interest”; while it lasts, the member’s part in an activity, vote or act is shown.',
  },
  '7.1': {
    asks: 'The executive body gives the group what it needs, from the local budget.',
    how: 'What was asked, given and its cost stand in the sheet “Support”.',
  },
  '7.2.1': {
    asks: 'Forms of work: meetings of the group and of working groups, public discussions and others.',
    how: 'The form is chosen in the sheet “Meetings”.',
  },
  '7.2.2': {
    asks: 'Meetings follow the work plan, but not more than once a quarter.',
    how: 'The meetings of each quarter are counted from the sheet “Meetings” and judged by the reading chosen in “Readings”.',
  },
  '7.2.3': {
    asks: 'A meeting is competent when more than half of all members attend.',
    how: 'Those present are recorded by name in the sheet “Meetings” and the quorum is computed; a decision without it is shown.',
  },
  '7.2.4': {
    asks: 'The chair leads and represents the group, answers for its records and yearly gatherings.',
    how: 'Leading is left to people; who presented the report is recorded in the sheet “Reports”.',
  },
  '7.2.5': {
    asks: 'The chair sees that the documents used and the documents of results are kept.',
    how: 'Each document, its place and keeper stand in the sheet “Documents”; that the grounds of acts and reports are registered is checked.',
  },
  '7.3.1': {
    asks: 'The group drafts the plan, discusses it with the executive body, has the kenesh approve it, works by it, tells of problems in good time and reports.',
    how: 'From the sheet “Work plan” the order of dates is checked, from “Activities” that they rest on an approved plan, from “Letters” that all four addressees were told.',
  },
  '7.3.2(1)': {
    asks: 'The group may request information from the objects, save what the law restricts.',
    how: 'The request is made; its term, answer or ground of refusal stand in the sheet “Letters”.',
  },
  '7.3.2(2)': {
    asks: 'The group may visit objects, inspect and measure.',
    how: 'Visit, inspection and measurement stand in the sheet “Activities”, values of indicators in “Measurements”.',
  },
  '7.3.2(3)': {
    asks: 'The group may study public opinion by strata and social groups of the community.',
    how: 'The study is described in the sheet “Surveys”, answers by social group are counted in “Tally”.',
  },
  '7.3.2(4)': {
    asks: 'Where facts of non-performance, improper or poor performance are found; the sentence has no end in the text.',
    how: 'The fact is recorded in the sheet “Findings” and the parties are told; no power is added.',
  },
  '7.3.2(5)': {
    asks: 'The group may assess the level of transparency, the municipal index of budget transparency and the quality of services.',
    how: 'Index and score stand in the sheets “Indicators” and “Measurements”; the method is set by model regulations of its own.',
  },
  '7.3.2(6)': {
    asks: 'The group may draw in citizens, associations, scientific bodies, experts and the press.',
    how: 'They are recorded in the sheet “People drawn in”.',
  },
  '7.3.2(7)': {
    asks: 'The group may form working groups on single questions.',
    how: 'Topic and members of a working group stand in the sheet “People drawn in”.',
  },
  '8.1': {
    asks: 'An activity ends in an act with seven mandatory parts, a half-year or year in a summary report.',
    how: 'The act is made from the sheets “Acts”, “Findings” and “Recommendations” and stays a draft while a part is empty; a finished activity without an act is shown.',
  },
  '8.2': {
    asks: 'The act is sent to the object, the executive body and the local kenesh.',
    how: 'Dates of sending and receipt are checked from the sheet “Acts”; where the object is the executive body itself, it is sent there once.',
  },
  '8.3': {
    asks: 'The object must consider the act.',
    how: 'Date and outcome stand in the sheet “Acts”; an act that was not considered is shown.',
  },
  '8.4': {
    asks: 'The kenesh may call an extraordinary session or a public discussion.',
    how: 'A right of the kenesh: where it uses it, the step, decision, date and outcome stand in the sheet “Acts”.',
  },
  '8.5': {
    asks: 'The summary report is prepared under the chair with the members, presented yearly to the community and published.',
    how: 'The report is made; contributors and the days of presentation and publication are checked from the sheet “Reports”.',
  },
  'annex-1': {
    asks: 'The list of the group is annexed to the resolution of the kenesh.',
    how: 'The list is brought into the sheet “Members”; sex, birth date, citizenship and side that it does not state are never guessed.',
  },
};
