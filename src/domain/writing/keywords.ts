import { splitWords } from './count.ts';

/**
 * What a text is about: its words without those that every sentence has, each cut to its first five
 * letters, so that "profile" and "profiles", "Slogan" and "Slogans" count as one.
 */
export function keywords(text: string): Set<string> {
  const words = splitWords(text.toLowerCase()).flatMap((run) => run.match(/[\p{L}\p{N}]+/gu) ?? []);
  return new Set(
    words.filter((word) => word.length > 3 && !empty.has(word)).map((word) => word.slice(0, 5)),
  );
}

/** How many keywords of one text the other has too. */
export function countShared(text: string, other: string): number {
  return [...keywords(text)].filter((word) => keywords(other).has(word)).length;
}

/** Words of more than three letters that say nothing about the topic, in both languages. */
const empty = new Set(
  `about after also because been before being does every first from have here into just less like made
  make many more most much must need only other over same should some still such than that their them
  then there these they this those through very want what when where which while whom whose will with
  would your yours could
  aber alle allem allen aller alles also andere anderen auch auf aus beim bevor bist dabei dafür damit
  danach dann darauf darf darin darüber dass davon dazu dein deine deinem deinen deiner deines denn
  dich diese diesem diesen dieser dieses doch dort durch eigene eigenen eine einem einen einer eines
  einmal erst etwas euch euer für haben hast hatte hier ihnen ihre ihrem ihren ihrer immer jede jedem
  jeden jeder jedes jetzt kann kannst kein keine keinen keiner können machen macht machst mehr mein
  meine meinem meinen meiner mich muss musst nach nicht nichts noch oder ohne schon sehr sein seine
  seinem seinen seiner sich sind soll sollte sondern über unter viel viele vielen vom von vor wann
  warum was weil welche welchem welchen welcher welches wenn wenig werden wie wieder wird wirst wohl
  wollen wurde zuerst zum zur zwei zwischen`.split(/\s+/),
);
