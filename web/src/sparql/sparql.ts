/** The SPARQL page: the editor asks this server alone, and the ready questions fill it. */

interface Tab { setQuery(text: string): void; query(): void; getYasqe(): { setValue(text: string): void; query(): void } }
interface Yasgui { getTab(): Tab | undefined }
declare const Yasgui: (new (at: HTMLElement, options: object) => Yasgui) & { Yasqe: { defaults: { autocompleters: string[]; value: string } } };

const questions = JSON.parse(document.getElementById("questions")!.textContent!) as { name: string; title: string; query: string }[];

// The list of prefixes and the completion of terms would be asked of other hosts.
Yasgui.Yasqe.defaults.autocompleters = ["variables"];
Yasgui.Yasqe.defaults.value = questions[0]?.query ?? "SELECT * WHERE { ?s ?p ?o } LIMIT 10";

const yasgui = new Yasgui(document.getElementById("yasgui")!, {
  requestConfig: { endpoint: new URL("query", location.href).href, method: "POST" },
  persistenceId: null, copyEndpointOnNewTab: true,
});

document.querySelector("#ready ul")!.append(...questions.map((question) => {
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = question.title || question.name;
  button.addEventListener("click", () => {
    const yasqe = yasgui.getTab()?.getYasqe();
    yasqe?.setValue(question.query);
    yasqe?.query();
  });
  item.append(button);
  return item;
}));
