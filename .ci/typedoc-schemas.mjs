// A typedoc plugin. It shows a zod schema as `ZodType<X>` with a link to `X`, whose page has the fields, instead of zod's
// inner types unfolded over pages; and in a table of codes (`SECTORS`) it gives each code its value as its comment.
import { Comment, Converter, LiteralType, ReferenceType, ReflectionKind, ReflectionType } from "typedoc";

const NAME = /Schema$/;

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const variables = project.getReflectionsByKind(ReflectionKind.Variable);
    for (const { type } of variables) {
      for (const code of type instanceof ReflectionType ? (type.declaration.children ?? []) : []) {
        if (code.type instanceof LiteralType) code.comment ??= new Comment([{ kind: "text", text: String(code.type.value) }]);
      }
    }
    for (const schema of variables.filter(({ name }) => NAME.test(name))) {
      const model = project
        .getReflectionsByKind(ReflectionKind.Interface | ReflectionKind.TypeAlias)
        .find(({ name, parent }) => name === schema.name.replace(NAME, "") && parent === schema.parent);
      project.removeTypeReflections(schema.type);
      schema.type = ReferenceType.createBrokenReference("ZodType", project, "zod");
      if (model) schema.type.typeArguments = [ReferenceType.createResolvedReference(model.name, model, project)];
    }
  });
}
