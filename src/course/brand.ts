import { getEntry } from 'astro:content';
import { inLanguage } from '#i18n/in-language.ts';
import type { BrandRecord } from '#integrations/content/records.ts';
import type { Contact, ContactName, PageName } from '#schemas/brand.ts';
import type { Language } from '#schemas/language.ts';
import { getCourse } from './course.ts';

/** Who offers the course: names, contacts, colours. */
export async function getBrand(): Promise<BrandRecord> {
  const entry = await getEntry('brand', 'brand');
  if (!entry) throw new Error('content/brand.yaml could not be read');
  return entry.data;
}

/** Whether a page beside the course is there, or hidden by the company: then nothing may lead to it. */
export async function hasPage(page: PageName): Promise<boolean> {
  return !(await getBrand()).hidden.pages.includes(page);
}

/** The languages of the course, the default first. */
export async function getLanguages(): Promise<Language[]> {
  return (await getCourse()).languages;
}

/** The text behind `{brand:...}`: `company`, `course`, or a contact such as `contact.legal`. */
export async function getBrandValue(value: string, lang: Language): Promise<string> {
  const contact = await findContact(value);
  // A name fits into any sentence; a role would want an article.
  if (contact) return `${contact.name} (${inLanguage(contact.role, lang)})`;
  const brand = await getBrand();
  return value === 'company' ? brand.company : inLanguage(brand.course, lang);
}

/** The contact behind `contact.<name>`, if the value is one. */
export async function findContact(value: string): Promise<Contact | undefined> {
  const { contacts } = await getBrand();
  return value.startsWith('contact.') ? contacts[value.slice(8) as ContactName] : undefined;
}
