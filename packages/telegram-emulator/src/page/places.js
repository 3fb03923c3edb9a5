// Choosing a location: a Belgian place by name, or coordinates.
import { openDialog } from "./dialogs.js";
import { element } from "./element.js";

const PLACES = [
  { zh: "布鲁塞尔中央火车站", en: "Brussels Central Station", latitude: 50.84546, longitude: 4.35712 },
  { zh: "布鲁塞尔机场", en: "Brussels Airport, Zaventem", latitude: 50.89716, longitude: 4.4836 },
  { zh: "安特卫普中央火车站", en: "Antwerp Central Station", latitude: 51.2172, longitude: 4.42117 },
  { zh: "根特老城", en: "Ghent, Korenmarkt", latitude: 51.0545, longitude: 3.7219 },
  { zh: "鲁汶大学图书馆", en: "Leuven, University Library", latitude: 50.87806, longitude: 4.70755 },
  { zh: "列日火车站", en: "Liège-Guillemins Station", latitude: 50.62448, longitude: 5.56668 },
];

/** @param {import("./shapes.d.ts").Chat} chat */
export async function sendLocation(chat) {
  const { say, locale } = chat;
  const language = locale.startsWith("zh") ? "zh" : "en";
  const [latitude, longitude] = [field(say("latitude"), "50.85034"), field(say("longitude"), "4.35171")];
  const wrong = element("p", { class: "wrong", role: "alert" });
  const own = element("input", { type: "radio", name: "place", value: "own" });
  const body = [
    element(
      "div",
      { class: "choices", role: "radiogroup", "aria-label": say("locationTitle") },
      ...PLACES.map((place, index) =>
        element(
          "label",
          {},
          element("input", { type: "radio", name: "place", value: index, checked: index === 0 }),
          element("span", {}, place[language]),
        ),
      ),
      element("label", {}, own, element("span", {}, say("coordinates"))),
    ),
    element("div", { class: "fields pair" }, latitude.label, longitude.label),
    wrong,
  ];
  for (const { input } of [latitude, longitude]) input.addEventListener("focus", () => (own.checked = true));

  const chosen = () => {
    const picked = document.querySelector('input[name="place"]:checked');
    const place = picked instanceof HTMLInputElement ? PLACES[Number(picked.value)] : undefined;
    return place ?? { latitude: Number(latitude.input.value), longitude: Number(longitude.input.value) };
  };
  let place = chosen();
  const mayClose = () => {
    place = chosen();
    const fits = Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180;
    wrong.textContent = fits ? "" : say("locationWrong");
    return fits;
  };
  const choices = [
    { label: say("cancel"), value: "" },
    { label: say("send"), value: "send", submits: true },
  ];
  if ((await openDialog({ title: say("locationTitle"), body, choices, mayClose })) !== "send") return;
  await chat.send({ location: { latitude: place.latitude, longitude: place.longitude } });
}

/** @param {string} name @param {string} value */
function field(name, value) {
  const input = element("input", { type: "text", inputmode: "decimal", value });
  return { input, label: element("label", {}, element("span", {}, name), input) };
}
