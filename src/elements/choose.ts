import { chooseLanguage } from '#domain/course/choose-language.ts';

/** The first page: goes to the language that the browser asks for; the links stay for everyone else. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-language]')];
const offered = links.flatMap(({ dataset }) => dataset.language ?? []);
const code = chooseLanguage(navigator.languages, offered);
const choice = links.find(({ dataset }) => dataset.language === code);
if (choice) location.replace(choice.href);
