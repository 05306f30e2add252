import { getEntry } from 'astro:content';
import type { Brand } from '#schemas/brand.ts';
import type { Language } from '#schemas/language.ts';
import { getCourse } from './course.ts';

/** Who offers the course: names, contacts, colours. */
export async function getBrand(): Promise<Brand> {
  const entry = await getEntry('brand', 'brand');
  if (!entry) throw new Error('content/brand.yaml could not be read');
  return entry.data;
}

/** The languages of the course, the default first. */
export async function getLanguages(): Promise<Language[]> {
  return (await getCourse()).languages;
}

/** The text behind `<Brand value>`: `company`, `course` or a contact such as `contact.legal`. */
export async function getBrandValue(value: string, lang: Language): Promise<string> {
  const brand = await getBrand();
  if (value === 'company') return brand.company;
  if (value === 'course') return brand.course[lang];
  const name = value.replace('contact.', '') as keyof Brand['contacts'];
  const contact = brand.contacts[name];
  return `${contact.role[lang]} (${contact.name}, ${contact.email})`;
}
