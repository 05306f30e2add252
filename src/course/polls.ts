import { makePoll, type Poll, type TrainerPoll } from '#domain/room/poll.ts';
import { getTranslator } from '#i18n/strings.ts';
import { getLessonEntry, type ReadyModule } from './course.ts';
import { getAskedQuestions } from './quizzes.ts';

/** All questions of a module as a room is asked them, in the order of its lessons. */
export async function getPolls(module: ReadyModule): Promise<Poll[]> {
  return (await getAsked(module)).map(({ poll }) => poll);
}

/** The same with the options' texts, their feedback and the misconceptions: for trainers only. */
export async function getTrainerPolls(module: ReadyModule): Promise<TrainerPoll[]> {
  const t = getTranslator(module.lang);
  return (await getAsked(module)).map(({ poll, question, misconceptions }): TrainerPoll => {
    if (poll.kind === 'had') {
      const choices = poll.choices.map((choice) => ({
        ...choice,
        text: t(choice.right ? 'room.had' : 'room.not'),
      }));
      return { ...poll, choices, thoughts: Object.values(misconceptions) };
    }
    const choices = poll.choices.map((choice) => {
      const option = question.options.find(({ id }) => id === choice.id);
      return {
        ...choice,
        text: option?.text ?? '',
        feedback: option?.feedback,
        misconception: misconceptions[choice.id],
      };
    });
    return { ...poll, choices, thoughts: [] };
  });
}

async function getAsked(module: ReadyModule) {
  const lessons = await Promise.all(
    module.lessons.map(async ({ path }, index) => {
      const { data } = await getLessonEntry(module, index);
      return (await getAskedQuestions(data)).map((asked) => {
        const { section } = asked.question;
        return {
          ...asked,
          poll: makePoll(asked.question, `${section.path ?? path}#${section.id}`),
        };
      });
    }),
  );
  return lessons.flat();
}
