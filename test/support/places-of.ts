/** "Article XII, Sections 1-2 and Article V" is of Articles XII and V; the sections of Appendix A by their numbers. */
export function placesOf(clause: string): string[] {
  const parts = clause.split(/(?=Article |Appendix |Family or)/).map((part) => part.trim());
  return parts.flatMap((part) => {
    const [, place = ""] = /^(Article [IVX]+|Appendix [ABC]|Family or Medical Leave Policy)/.exec(part) ?? [];
    const rest = part.slice(place.length);
    const sections = [...rest.matchAll(/(\d+)[A-Za-z.]*(?:\s*(?:-|to)\s*(\d+))?/g)].flatMap(([, from, to]) =>
      Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, at) => `${place} ${Number(from) + at}`),
    );
    return place.startsWith("Family") || sections.length === 0 ? [place] : sections;
  });
}
