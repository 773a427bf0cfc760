const placeholder = /@@(\w+)@@/g;

/** A template with each `@@name@@` replaced. A name without a value is a mistake of ours. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(placeholder, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for @@${name}@@`);
    return value;
  });
