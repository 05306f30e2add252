import type { Hosting } from '#domain/hosting/headers.ts';

/** The text that lies beside the site in the zip, in German and English: who unpacks it may not know us. */
export function writeNote({ site, base }: Hosting): string {
  const address = new URL(base, site).href;
  return `${address}

Deutsch
-------
Der Ordner "site" gehört auf einen Webserver. Kopiere seinen Inhalt dorthin, wo der Server
${address} ausliefert. Mehr braucht es nicht: keine Datenbank, keine Programme.

Ein Doppelklick auf index.html reicht nicht. Öffnet ein Browser Seiten direkt von der Platte
oder einem Netzlaufwerk (die Adresse beginnt dann mit file://), so verbietet er ihnen
  - Programmteile zu laden: Quiz, Notizen und Ansicht fehlen;
  - Dateien nachzuladen: die Suche findet nichts;
  - Gestaltung und Links: sie beginnen bei ${base}, und das gibt es auf der Platte nicht;
  - sich verlässlich etwas zu merken: der Fortschritt geht verloren.

Zum Ausprobieren auf dem eigenen Rechner genügt jeder kleine Webserver, zum Beispiel
"npm start" im Projekt.

English
-------
The folder "site" belongs on a web server. Copy what is in it to where the server delivers
${address}. Nothing else is needed: no database, no programs.

Double-clicking index.html is not enough. When a browser opens pages straight from a disk or a
network drive (the address then begins with file://), it does not let them
  - load their scripts: quizzes, notes and the view are missing;
  - fetch files: the search finds nothing;
  - find style and links: they begin at ${base}, which a disk does not have;
  - remember anything reliably: progress gets lost.

To try it on your own computer, any small web server will do, "npm start" in the project
for example.
`;
}
