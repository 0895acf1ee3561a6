import { readFileSync, readdirSync } from "node:fs";
import { isAscii, isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { SaxesParser } from "saxes";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { LineCounter, isNode, parse, parseDocument } from "yaml";
import { createHash } from "node:crypto";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// tests/lists/random.ts
/** Random numbers that are the same for the same seed (mulberry32). */
var Random = class {
	#state;
	constructor(seed) {
		this.#state = seed >>> 0;
	}
	/** From 0 up to 1. */
	next() {
		this.#state = this.#state + 1831565813 >>> 0;
		let value = this.#state;
		value = Math.imul(value ^ value >>> 15, value | 1);
		value ^= value + Math.imul(value ^ value >>> 7, value | 61);
		return ((value ^ value >>> 14) >>> 0) / 2 ** 32;
	}
	chance(probability) {
		return this.next() < probability;
	}
	/** A whole number from `least` to `most`, both included. */
	between(least, most) {
		return least + Math.floor(this.next() * (most - least + 1));
	}
	pick(list) {
		const one = list[Math.floor(this.next() * list.length)];
		if (one === void 0) throw new RangeError("nothing to pick from");
		return one;
	}
	/** One of a list that is sorted by frequency: the n-th is taken in proportion to 1/(n + 3). */
	zipf(list) {
		const total = Math.log((list.length + 3) / 3);
		const at = Math.floor(3 * Math.exp(this.next() * total) - 3);
		const one = list[Math.min(at, list.length - 1)];
		if (one === void 0) throw new RangeError("nothing to pick from");
		return one;
	}
};
// src/case/offences/articles.ts
const PART_WORDS = {
	head: "encabezamiento",
	any: "aparte",
	"1": "primer aparte",
	"2": "segundo aparte",
	"3": "tercer aparte",
	"4": "cuarto aparte"
};
const NUMBER$2 = /^(\d+)(?:-?([a-h]))?(?:\.(\d+))?(?:[-.]?([a-h]))?$/;
/** Reads `406.3-a` or `297-a` (lower case); null where it is no number of an article. */
function articleOf(text) {
	const match = NUMBER$2.exec(text);
	if (!match?.[1]) return null;
	return {
		number: match[2] ? `${match[1]}-${match[2].toUpperCase()}` : match[1],
		sub: [match[3], match[4]].filter((part) => part !== void 0),
		parts: []
	};
}
/** As a lawyer writes it: `406.3-a`, `149 encabezamiento`. */
function formatArticle(article) {
	const [ordinal, letter] = article.sub;
	return [article.number + (ordinal === void 0 ? "" : `.${ordinal}`) + (letter === void 0 ? "" : `-${letter}`), ...article.parts.map((part) => PART_WORDS[part])].join(" ");
}
/**
* Whether a citation can mean a listed article: `406` can be `406.1` and the
* reverse, `406.2` cannot; a head is no paragraph.
*/
function canMean(cited, listed) {
	if (cited.number !== listed.number) return false;
	if (cited.sub.some((part, depth) => listed.sub[depth] !== void 0 && listed.sub[depth] !== part)) return false;
	if (cited.parts.length === 0 || listed.parts.length === 0) return true;
	return cited.parts.some((a) => listed.parts.some((b) => a === b || a === "any" && b !== "head" || b === "any" && a !== "head"));
}
// src/case/offences/abbreviations.ts
/**
* How court files and spreadsheets shorten the words of a charge. A short form
* that could be two words (`grav.`: graves or gravísimas) does not stand here.
*/
/** Read with or without the point: none of them is a word of its own. */
const ALWAYS = {
	agav: "agavillamiento",
	art: "articulo",
	arts: "articulo",
	articulos: "articulo",
	asoc: "asociacion",
	calif: "calificado",
	cod: "codigo",
	consp: "conspiracion",
	coop: "cooperador",
	delinq: "delinquir",
	encab: "encabezamiento",
	encabez: "encabezamiento",
	encabezado: "encabezamiento",
	financ: "financiamiento",
	frust: "frustrado",
	hom: "homicidio",
	incit: "incitacion",
	inmed: "inmediato",
	inst: "instigacion",
	instig: "instigacion",
	obstr: "obstruccion",
	reb: "rebelion",
	resist: "resistencia",
	terr: "terrorismo",
	traf: "trafico",
	x: "por"
};
/** Read only with the point: without it they are words, or parts of names. */
const WITH_POINT = {
	aut: "autoridad",
	const: "constitucional",
	esp: "especial",
	fin: "financiamiento",
	les: "lesiones",
	mil: "militar",
	org: "organica",
	pers: "personales",
	pub: "publica"
};
/**
* The word that an abbreviation stands for, or the word itself.
* @param word lower case, without accents
* @param pointed whether a point follows
*/
function expand(word, pointed) {
	if (Object.hasOwn(ALWAYS, word)) return ALWAYS[word] ?? word;
	if (pointed && Object.hasOwn(WITH_POINT, word)) return WITH_POINT[word] ?? word;
	return word;
}
// src/case/offences/normalise.ts
/**
* The form in which two spellings of one charge are the same: no accents, no
* capitals, no articles and prepositions, singular. Nothing here is fuzzy.
*/
/** Words that never tell two charges apart. `no`, `sin`, `contra`, `por` and `con` do, and stay. */
const UNHEARD = /* @__PURE__ */ new Set([
	"a",
	"al",
	"and",
	"de",
	"del",
	"e",
	"el",
	"en",
	"la",
	"las",
	"lo",
	"los",
	"o",
	"p",
	"para",
	"que",
	"se",
	"su",
	"u",
	"un",
	"una",
	"y"
]);
/** Phrases that join a charge to its article or name the victim in general: they say nothing of the offence. */
const NEUTRAL = /\b(?:en (?:relacion|concordancia|conexion) con|de conformidad con|(?:previst|tipificad|sancionad|establecid|contemplad|penad)[oa]s?(?: y (?:sancionad|penad|castigad)[oa]s?)?|e[ij]usdem|ibidem|ambos|en perjuicio (?:del estado venezolano|de la colectividad|del orden publico))\b/g;
/**
* One token at a time. A date stays whole (it is no article), a question mark
* and a character lost in decoding count as words, so that neither a doubt
* nor a damaged word is ever read past.
*/
const TOKEN = /\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)|lit(?:eral)?\.? ["'“«]?[a-h](?!\p{L})|\d+(?:-?[a-h](?!\p{L}))?(?:\.\d+)?(?:[-.]?[a-h](?!\p{L}))?|[\p{L}\uFFFD]+|[?¿]/gu;
const ARTICLE_NUMBER = /^\d{1,3}(?:-?[a-h])?(?:\.\d{1,2})?(?:[-.]?[a-h])?$/;
const YEAR$1 = /^(?:19|20)\d\d$/;
/** Lower case without accents; as long as the text, character by character, so that positions agree. */
function fold$1(text) {
	let folded = "";
	for (const unit of text.normalize("NFC").replaceAll(/[\t\u00A0\u2000-\u200B\u202F]/g, " ").split("")) {
		const base = unit < "" ? unit : unit.normalize("NFD")[0] ?? unit;
		const lower = base.toLowerCase();
		folded += lower.length === 1 ? lower : base;
	}
	return folded;
}
/**
* Singular: `lesiones` and `lesión` have one stem. Only an ending that a whole
* word leaves behind is taken off, so that no stem is also an abbreviation:
* `grav.` is neither `graves` nor `gravísimas`.
*/
function stem(word) {
	if (word.length < 4) return word;
	const singular = word.endsWith("s") ? word.slice(0, -1) : word;
	return singular.length > 3 && /[djlnryz]e$/.test(singular) ? singular.slice(0, -1) : singular;
}
/** The tokens of a fragment in the order in which they stand. */
function tokens(text) {
	const plain = fold$1(text).replaceAll(/\s+/g, " ").replaceAll(NEUTRAL, " ");
	const found = [];
	for (const match of plain.matchAll(TOKEN)) {
		const token = match[0];
		const next = plain[match.index + token.length];
		if (ARTICLE_NUMBER.test(token) || YEAR$1.test(token)) found.push({
			kind: "number",
			text: token,
			whole: token
		});
		else if (token.startsWith("lit") && token.includes(" ")) found.push({
			kind: "literal",
			text: token.slice(-1),
			whole: token
		});
		else if (!UNHEARD.has(token)) {
			const whole = token === "c" && next === "/" ? "con" : expand(token, next === "." || next === "/");
			found.push({
				kind: "word",
				text: stem(whole),
				whole
			});
		}
	}
	return found;
}
/** The stems of an alias's words, without its numbers. */
function stems(text) {
	return tokens(text).map((token) => token.text);
}
/** The words of a statute's name. */
function wholeWords(text) {
	return tokens(text).map((token) => token.whole);
}
/** The key under which words are the same charge in any order. */
function keyOf(words) {
	return words.toSorted().join(" ");
}
// src/case/offences/separators.ts
/**
* Where the charges of one cell end: commas, semicolons, slashes, "y", line
* breaks, numbered lists. A mark that stands between two article numbers, in
* an abbreviation (`p/ delinquir`, `n/c`) or in a statute's name separates
* nothing.
*/
const SEPARATOR = /[\n\r;|•·●▪]|[,+&/]| y\s?\/\s?o(?= )| [-–—](?= )| (?:y|e|and)(?= )/g;
const HARD = /^[\n\r;|•·●▪]/;
/** What follows a mark that continues a list of articles or the citation before it. */
const AFTER_NUMBER = /^[\s,]{0,3}(?:\d|arts?\b|articulos?\b|numeral|ordinal|ord\b|num\b|lit)/;
const CONTINUES = /^[\s,]{0,3}(?:primer|segundo|tercer|cuarto|unico|encab|aparte|sancionad|penad|castigad|1er|2do)/;
const ENDS_IN_NUMBER = /\d(?:°|º|-?[a-h])?\s?$/;
/** Cuts a cell into pieces, in order, none of them empty; `whole` are stretches not to be cut. */
function piecesOf(text, whole) {
	const plain = fold$1(text);
	const protectedUntil = protection(plain, whole);
	const marks = [...listMarks(plain), ...separatorMarks(plain, protectedUntil)].sort((a, b) => a.start - b.start);
	const pieces = [];
	let start = 0;
	let before = "start";
	for (const mark of [...marks, {
		start: plain.length,
		end: plain.length,
		kind: "hard"
	}]) {
		if (mark.start < start && mark.start !== plain.length) continue;
		if (/[\p{L}\d?\uFFFD]/u.test(plain.slice(start, mark.start))) {
			pieces.push({
				start,
				end: mark.start,
				before: pieces.length === 0 ? "start" : before
			});
			before = mark.kind;
		} else if (mark.kind === "hard") before = "hard";
		start = Math.max(start, mark.end);
	}
	return pieces;
}
/** How many separators a name contains. */
function separatorsIn(name) {
	return Math.max(0, piecesOf(name, null).length - 1);
}
function* separatorMarks(plain, isWhole) {
	for (const match of plain.matchAll(SEPARATOR)) {
		const start = match.index;
		const end = start + match[0].length;
		if (isWhole(start)) continue;
		if (HARD.test(match[0])) {
			yield {
				start,
				end,
				kind: "hard"
			};
			continue;
		}
		const left = plain.slice(Math.max(0, start - 6), start);
		const right = plain.slice(end, end + 16);
		if (match[0] === "/" && /(?:^|[^\p{L}])[\p{L}]$/u.test(left)) continue;
		if (CONTINUES.test(right) || ENDS_IN_NUMBER.test(left) && AFTER_NUMBER.test(right)) continue;
		yield {
			start,
			end,
			kind: /^ (?:y|e|and)/.test(match[0]) || match[0] === "&" ? "and" : "comma"
		};
	}
}
/** The marks `1)`, `2.`, `3.-` or `a)`, `b)` of a list that begins with the cell. */
function listMarks(plain) {
	if (!/^\s*\(?(?:1|a)\s?[.)°º]/.test(plain)) return [];
	const numbers = Array.from({ length: 60 }, (_, i) => String(i + 1));
	for (const [names, close] of [[numbers, "(?:[.)]-?|[°º]\\)?)"], [[..."abcdefghij"], "\\)"]]) {
		const marks = [];
		let from = 0;
		for (const name of names) {
			const mark = new RegExp(`(?:^|[\\s;,.])\\(?${name}\\s?${close}\\s*(?=\\p{L})`, "gu");
			mark.lastIndex = from;
			const match = mark.exec(plain);
			if (!match || name === names[0] && plain.slice(0, match.index).trim() !== "") break;
			from = match.index + match[0].length;
			marks.push({
				start: match.index,
				end: from,
				kind: "hard"
			});
		}
		if (marks.length > 0) return marks;
	}
	return [];
}
function protection(plain, whole) {
	let stretches;
	let next = 0;
	return (position) => {
		stretches ??= whole?.stretchesIn(plain) ?? [];
		while ((stretches[next]?.[1] ?? Infinity) <= position) next += 1;
		return (stretches[next]?.[0] ?? Infinity) <= position;
	};
}
const SMALL$1 = "(?:de|del|la|el|los|las|al|y|e|a|en)";
const IS_SMALL = new RegExp(`^${SMALL$1}$`);
/** The patterns of names, with whatever blanks, commas and small words between their words. */
function namePatterns(names) {
	const byFirstWord = {};
	const lists = names.map((name) => fold$1(name).split(/[^\p{L}\d]+/u).filter((word) => word !== "" && !IS_SMALL.test(word)));
	for (const words of lists.sort((a, b) => b.length - a.length)) {
		const [first] = words;
		if (first === void 0) continue;
		const pattern = words.join(`(?:[ ,]{1,3}${SMALL$1}){0,3}[ ,]{1,3}`);
		const patterns = byFirstWord[first] ??= [];
		if (!patterns.includes(pattern)) patterns.push(pattern);
	}
	return byFirstWord;
}
/**
* Finds names. Only those whose first word stands in a text are looked for, so
* that no large expression has to be compiled for one cell.
*/
var WholeNames = class {
	#byFirstWord;
	#expressions = /* @__PURE__ */ new Map();
	constructor(patterns) {
		this.#byFirstWord = patterns;
	}
	/** Where the names stand in a folded text, from left to right, none within another. */
	stretchesIn(plain) {
		const found = [];
		for (const word of new Set(plain.split(/[^\p{L}\d]+/u))) {
			const patterns = Object.hasOwn(this.#byFirstWord, word) ? this.#byFirstWord[word] : void 0;
			if (!patterns) continue;
			let expression = this.#expressions.get(word);
			if (!expression) this.#expressions.set(word, expression = new RegExp(`(?<!\\p{L})(?:${patterns.join("|")})(?!\\p{L})`, "gu"));
			for (const match of plain.matchAll(expression)) found.push([match.index, match.index + match[0].length]);
		}
		found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
		let end = -1;
		return found.filter(([from, to]) => {
			if (from < end) return false;
			end = to;
			return true;
		});
	}
};
// src/case/offences/names.ts
/** Words with which a file introduces a charge. */
const INTRODUCTIONS = /* @__PURE__ */ new Set([
	"delito",
	"presunto",
	"presunta",
	"presuntamente",
	"supuesto",
	"supuesta",
	"comision",
	"cometer",
	"por",
	"imputado",
	"imputada",
	"imputacion",
	"acusado",
	"acusada",
	"acusacion",
	"cargo",
	"detenido",
	"detenida",
	"procesado",
	"procesada",
	"condenado",
	"condenada"
]);
/** Lists the names of a catalogue. */
function nameList(catalogue, read) {
	const compoundStems = /* @__PURE__ */ new Set();
	const entries = /* @__PURE__ */ new Map();
	const entriesOf = (name) => {
		const reading = read(name);
		const compound = separatorsIn(name) > 0;
		if (compound) for (const word of reading.words) compoundStems.add(word.stem);
		return keysOf(keyOf(reading.words.map((word) => word.stem)), reading).map((key) => {
			const entry = entries.get(key) ?? {
				owners: /* @__PURE__ */ new Set(),
				shared: /* @__PURE__ */ new Set(),
				compound
			};
			entry.compound ||= compound;
			entries.set(key, entry);
			return entry;
		});
	};
	for (const offence of catalogue.offences) for (const name of [offence.name.es, ...offence.aliases]) for (const entry of entriesOf(name)) entry.owners.add(offence.id);
	for (const { word, offences } of catalogue.ambiguous) for (const entry of entriesOf(word)) for (const id of offences) entry.shared.add(id);
	const listed = [...entries].map(([key, { owners, shared, compound }]) => [key, {
		offences: [.../* @__PURE__ */ new Set([...shared, ...owners])],
		compound
	}]);
	return {
		entries: Object.fromEntries(listed),
		compoundStems: [...compoundStems]
	};
}
var NameIndex = class {
	#entries;
	#compoundStems;
	constructor(list) {
		this.#entries = list.entries;
		this.#compoundStems = new Set(list.compoundStems);
	}
	/** Whether a word occurs in a name that contains a separator. */
	inCompound(stem) {
		return this.#compoundStems.has(stem) || INTRODUCTIONS.has(stem);
	}
	/**
	* The offences that a reading's words name, tried with all words, then
	* without those of participation, of degree, of both; each time also
	* without the words that introduce a charge. Null where none matches.
	*/
	match(reading) {
		for (const words of wordings(reading)) for (let start = 0; start <= words.length; start += 1) {
			const rest = keyOf(words.slice(start));
			const found = this.#lookUp(rest, reading);
			if (found) return found;
			if (!INTRODUCTIONS.has(words[start] ?? "")) break;
		}
		return null;
	}
	#lookUp(words, reading) {
		const specific = keysOf(words, reading).map((key) => this.#entry(key)).find((entry) => entry !== void 0);
		const plain = words === "" ? void 0 : this.#entry(words);
		const entry = specific ?? plain;
		return entry ? {
			...entry,
			specific: entry !== plain
		} : null;
	}
	#entry(key) {
		return Object.hasOwn(this.#entries, key) ? this.#entries[key] : void 0;
	}
};
/** The keys under which a name is found: its words, with the article or statute that belongs to it. */
function keysOf(words, reading) {
	const keys = reading.citations.flatMap(({ article, statutes }) => words === "" ? [] : [null, ...statutes ?? []].map((statute) => `${words}#${statute ?? ""}#${article.number}`));
	if (keys.length > 0) return keys;
	if (reading.citations.length === 0 && reading.statutes.length > 0) return reading.statutes.flat().map((statute) => `${words}#${statute}#`);
	return words === "" ? [] : [words];
}
function wordings(reading) {
	const without = (drop) => reading.words.filter((word) => word.modifier === null || !drop(word.modifier)).map((word) => word.stem);
	const all = without(() => false);
	return [
		all,
		without((modifier) => modifier.states.degree === void 0),
		without((modifier) => modifier.states.degree !== void 0),
		without(() => true)
	].filter((words, i) => i === 0 || words.length < all.length);
}
// src/case/dates.ts
/**
* The day of a calendar date, or null if there is no such date (31 February).
* @param month 1 to 12
* @param day 1 to 31
*/
function dayOf(year, month, day) {
	if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return null;
	const time = /* @__PURE__ */ new Date(0);
	time.setUTCFullYear(year, month - 1, day);
	return time.getUTCMonth() === month - 1 ? time.getTime() / MILLISECONDS_A_DAY : null;
}
/** The last day of a month of a year. */
function lastOfMonth(year, month) {
	return ((month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) ?? NaN) - 1;
}
/** `2024-07-28` → day, or null if it is not an ISO date of a real day. */
function parseDay(iso) {
	const match = ISO_DAY.exec(iso);
	return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
/** Day → `2024-07-28`. */
function formatDay(day) {
	return (/* @__PURE__ */ new Date(day * MILLISECONDS_A_DAY)).toISOString().slice(0, 10);
}
/** One day, known exactly. */
function onDay(day) {
	return {
		from: day,
		to: day
	};
}
/** Whether the span is one single day. */
function isExact(span) {
	return span.from !== null && span.from === span.to;
}
/**
* Reads `2014`, `2014-02`, `2014-02-12`, and a range of two of them with
* `..` between, either of which may be left out (`..2024-08`).
* @returns null where the text is none of these or no real date
*/
function parseSpan(text) {
	const [first, second, ...more] = text.trim().split("..");
	if (more.length > 0 || first === void 0) return null;
	if (second === void 0) return parsePartial(first.trim());
	const from = first.trim() === "" ? {
		from: null,
		to: null
	} : parsePartial(first.trim());
	const to = second.trim() === "" ? {
		from: null,
		to: null
	} : parsePartial(second.trim());
	if (!from || !to || first.trim() === "" && second.trim() === "") return null;
	if (from.from !== null && to.to !== null && from.from > to.to) return null;
	return {
		from: from.from,
		to: to.to
	};
}
function parsePartial(text) {
	const match = ISO_PARTIAL.exec(text);
	if (!match) return null;
	const year = Number(match[1]);
	if (match[2] === void 0) {
		const from = dayOf(year, 1, 1);
		return from === null ? null : {
			from,
			to: lastOfMonth(year, 12)
		};
	}
	const month = Number(match[2]);
	if (match[3] === void 0) {
		const from = dayOf(year, month, 1);
		return from === null ? null : {
			from,
			to: lastOfMonth(year, month)
		};
	}
	const day = dayOf(year, month, Number(match[3]));
	return day === null ? null : onDay(day);
}
/**
* The shortest text that {@link parseSpan} reads back as the same span:
* a year, a month, a day, or a range.
*/
function formatSpan(span) {
	const { from, to } = span;
	if (from === null && to === null) return "..";
	if (from === null) return `..${formatDay(to)}`;
	if (to === null) return `${formatDay(from)}..`;
	if (from === to) return formatDay(from);
	const start = formatDay(from);
	const year = Number(start.slice(0, 4));
	if (start.endsWith("-01-01") && to === lastOfMonth(year, 12)) return start.slice(0, 4);
	if (start.endsWith("-01") && to === lastOfMonth(year, Number(start.slice(5, 7)))) return start.slice(0, 7);
	return `${start}..${formatDay(to)}`;
}
/** The days that both spans allow, or null where they share none. */
function overlap(a, b) {
	const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from);
	const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
	return from !== null && to !== null && from > to ? null : {
		from,
		to
	};
}
/** The shortest span that holds both. */
function hull(a, b) {
	return {
		from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
		to: a.to === null || b.to === null ? null : Math.max(a.to, b.to)
	};
}
var MILLISECONDS_A_DAY, ISO_DAY, ISO_PARTIAL;
var init_dates = __esmMin((() => {
	MILLISECONDS_A_DAY = 864e5;
	ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
	ISO_PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
}));
// src/case/offences/numbering.ts
init_dates();
const ALL_DAYS = {
	from: null,
	to: null
};
const NONE$3 = {
	offences: [],
	gap: true,
	collision: null,
	outOfPeriod: false
};
/** Lists the article numbers of the offences of a catalogue. */
function articleList(offences, read) {
	const byNumber = {};
	const changes = {};
	const periods = {};
	for (const offence of offences) for (const numbering of offence.numberings) {
		const { statute } = numbering;
		const { from, to } = boundsOf(numbering);
		(periods[statute] ??= []).push({
			from,
			to
		});
		const changed = changes[statute] ??= [];
		if (from !== null) changed.push(from);
		if (to !== null) changed.push(to + 1);
		for (const text of numbering.articles) {
			const article = read(text).citations[0]?.article ?? articleOf(text.toLowerCase());
			if (!article) throw new Error(`${offence.id}: no article number: ${text}`);
			(byNumber[article.number] ??= []).push({
				offence: offence.id,
				statute,
				article,
				from,
				to
			});
		}
	}
	for (const [statute, days] of Object.entries(changes)) changes[statute] = [...new Set(days)].sort((a, b) => a - b);
	return {
		byNumber,
		changes,
		periods
	};
}
var ArticleIndex = class {
	#byNumber;
	#changes;
	#periods;
	constructor({ byNumber, changes, periods }) {
		this.#byNumber = byNumber;
		this.#changes = changes;
		this.#periods = periods;
	}
	/** The days on which the reading of a number changes, over all statutes, in order. */
	changes() {
		return [...new Set(Object.values(this.#changes).flat())].sort((a, b) => a - b);
	}
	/** The offences that a citation can mean, if the conduct falls in `conduct` (null: any day). */
	holders(citation, conduct) {
		const edition = citation.year === null ? null : endOfYear(citation.year);
		if (edition === null) return this.#within(citation, conduct ?? ALL_DAYS);
		const asWritten = this.#within(citation, edition);
		const asDated = conduct ? this.#within(citation, conduct) : asWritten;
		if (asDated.gap || asDated.collision || sameIds(asDated.offences, asWritten.offences)) return asWritten;
		return {
			...asWritten,
			offences: union([asWritten.offences, asDated.offences]),
			collision: {
				before: asDated.offences,
				since: asWritten.offences
			}
		};
	}
	#listed(number) {
		return Object.hasOwn(this.#byNumber, number) ? this.#byNumber[number] ?? [] : [];
	}
	#within(citation, span) {
		const listed = this.#listed(citation.article.number).filter((entry) => (citation.statutes?.includes(entry.statute) ?? true) && canMean(citation.article, entry.article));
		if (listed.length === 0) return NONE$3;
		const inForce = [...new Set(listed.map((entry) => entry.statute))].map((statute) => this.#segments(statute, span).map((day) => idsOn(listed, statute, day)));
		if (inForce.every((segments) => segments.length === 0)) return {
			offences: union([listed.map((entry) => entry.offence)]),
			gap: false,
			collision: null,
			outOfPeriod: true
		};
		const collided = inForce.find((segments) => segments.some((ids) => !sameIds(ids, segments[0] ?? [])));
		return {
			offences: union(inForce.flat()),
			gap: inForce.flat().some((ids) => ids.length === 0),
			collision: collided ? {
				before: collided[0] ?? [],
				since: collided.at(-1) ?? []
			} : null,
			outOfPeriod: false
		};
	}
	/** One day of every stretch of the span in which the statute is in force under one numbering. */
	#segments(statute, span) {
		const changes = this.#changes[statute] ?? [];
		const first = span.from ?? (changes[0] ?? span.to ?? 0) - 1;
		const days = [first, ...changes.filter((day) => day > first && (span.to === null || day <= span.to))];
		const periods = this.#periods[statute] ?? [];
		return days.filter((day) => (span.to === null || day <= span.to) && periods.some((period) => covers(period, day)));
	}
	/**
	* Whether an offence may have a number that the catalogue does not know: on
	* some of the days it has no number in the statute, and no other offence is
	* known to have this one. (An attempt is numbered as what was attempted.)
	*/
	mayHave(offence, citation, conduct) {
		const statutes = new Set(offence.numberings.map((numbering) => numbering.statute));
		const held = this.#listed(citation.article.number).filter((entry) => canMean(citation.article, entry.article));
		const derived = Object.keys(offence.implies).length > 0;
		return [...statutes].some((statute) => (citation.statutes?.includes(statute) ?? true) && this.#segments(statute, conduct ?? ALL_DAYS).some((day) => (derived || idsOn(held, statute, day).length === 0) && !offence.numberings.some((each) => each.statute === statute && each.articles.length > 0 && covers(boundsOf(each), day))));
	}
};
/** The bounds of a numbering as days. */
function boundsOf(numbering) {
	return {
		from: numbering.from === void 0 ? null : parseDay(numbering.from),
		to: numbering.to === void 0 ? null : parseDay(numbering.to)
	};
}
function covers(period, day) {
	return (period.from === null || period.from <= day) && (period.to === null || day <= period.to);
}
function idsOn(listed, statute, day) {
	return union([listed.filter((entry) => entry.statute === statute && covers(entry, day)).map((entry) => entry.offence)]);
}
function endOfYear(year) {
	const day = parseDay(`${String(year)}-12-31`);
	return day === null ? null : {
		from: day,
		to: day
	};
}
/** Ids without repetition, in the order in which they come. */
function union(lists) {
	return [...new Set(lists.flat())];
}
function sameIds(a, b) {
	return a.length === b.length && a.every((id) => b.includes(id));
}
// src/case/offences/phrases.ts
/** Lists phrases. Several values may share a phrase: it then means any of them. */
function phraseList(phrases) {
	const byFirst = {};
	for (const [words, value] of phrases) {
		const [first] = words;
		if (first === void 0) continue;
		const listed = Object.hasOwn(byFirst, first) ? byFirst[first] ?? [] : byFirst[first] = [];
		const same = listed.find((phrase) => phrase.words.length === words.length && phrase.words.every((word, i) => word === words[i]));
		if (!same) listed.push({
			words,
			values: [value]
		});
		else if (!same.values.includes(value)) same.values.push(value);
		listed.sort((a, b) => b.words.length - a.words.length);
	}
	return byFirst;
}
var Phrases = class {
	#byFirst;
	constructor(list) {
		this.#byFirst = list;
	}
	/** @returns null where no phrase begins at `start` */
	at(words, start) {
		const first = words[start];
		if (first === null || first === void 0 || !Object.hasOwn(this.#byFirst, first)) return null;
		const found = this.#byFirst[first]?.find((phrase) => phrase.words.every((word, i) => words[start + i] === word));
		return found ? {
			length: found.words.length,
			values: found.values
		} : null;
	}
};
// src/case/offences/reading.ts
/**
* What a fragment of a cell says: words of an offence, words of degree and
* participation, articles and statutes. Every token ends up in one of them,
* so that nothing is dropped in silence.
*/
/** Words that join a modifier to a charge: `en grado de`, `en calidad de`, `de forma`. */
const JOINTS = /* @__PURE__ */ new Set([
	"grado",
	"calidad",
	"caracter",
	"condicion",
	"forma",
	"como"
]);
const SUB = /* @__PURE__ */ new Set([
	"ord",
	"ordinal",
	"num",
	"numeral",
	"nro",
	"n",
	"numero",
	"inciso"
]);
const HIGHEST_ORDINAL = 30;
const NTH = {
	primer: "1",
	primero: "1",
	segundo: "2",
	tercer: "3",
	tercero: "3",
	cuarto: "4",
	unico: "any",
	ultimo: "any"
};
const COUNTED = {
	"1": "1",
	"2": "2",
	"3": "3",
	"4": "4"
};
const NTH_ENDING = /* @__PURE__ */ new Set([
	"er",
	"ro",
	"do",
	"to"
]);
const APARTE = "aparte";
/** Reads one fragment, in time linear in its length. */
function readFragment(text, vocabulary) {
	return new FragmentReader(tokens(text), vocabulary).read();
}
var FragmentReader = class {
	#tokens;
	#vocabulary;
	#wholes;
	#words = [];
	#citations = [];
	#loose = [];
	/** The statute and year that hold for the articles that follow them. */
	#statute = null;
	/** The article to which a following `numeral 1` or `aparte` belongs. */
	#open = null;
	constructor(list, vocabulary) {
		this.#tokens = list;
		this.#vocabulary = vocabulary;
		this.#wholes = list.map((token) => token.kind === "word" ? token.whole : null);
	}
	read() {
		let i = 0;
		while (i < this.#tokens.length) i += this.#statuteAt(i) || this.#partAt(i) || this.#subAt(i) || this.#articleAt(i) || this.#wordAt(i);
		this.#settleStatute();
		return {
			words: this.#markModifiers(),
			citations: this.#citations.map(({ statutes, year, ...article }) => ({
				article,
				statutes,
				year
			})),
			statutes: this.#loose
		};
	}
	#statuteAt(i) {
		const match = this.#vocabulary.statutes.at(this.#wholes, i);
		if (!match) return 0;
		const next = this.#tokens[i + match.length];
		const year = next?.kind === "number" && next.text.length === 4 ? Number(next.text) : null;
		this.#settleStatute();
		const waiting = this.#citations.filter((citation) => citation.statutes === null);
		for (const citation of waiting) Object.assign(citation, {
			statutes: match.values,
			year
		});
		this.#statute = waiting.length > 0 ? null : {
			keys: match.values,
			year,
			used: false
		};
		return match.length + (year === null ? 0 : 1);
	}
	#settleStatute() {
		if (this.#statute && !this.#statute.used) this.#loose.push(this.#statute.keys);
		this.#statute = null;
	}
	/** `encabezamiento`, `aparte`, `segundo aparte`, `1er aparte`, after an article. */
	#partAt(i) {
		const open = this.#open;
		const [first, second, third] = this.#tokens.slice(i, i + 3);
		if (!open || !first) return 0;
		if (first.kind === "word" && first.text === "encabezamiento") return this.#addPart(open, "head", 1);
		if (first.kind === "word" && first.text === APARTE) return this.#addPart(open, "any", 1);
		if (first.kind === "word" && second && second.text === APARTE && Object.hasOwn(NTH, first.text)) return this.#addPart(open, NTH[first.text] ?? "any", 2);
		const counted = first.kind === "number" ? COUNTED[first.text] : void 0;
		if (counted && second && second.text === APARTE) return this.#addPart(open, counted, 2);
		if (counted && second && third && NTH_ENDING.has(second.text) && third.text === APARTE) return this.#addPart(open, counted, 3);
		return 0;
	}
	#addPart(open, part, length) {
		open.parts.push(part);
		return length;
	}
	/** `numeral 1`, `ord. 25`, `literal a`: of the article before; without one they are words of the charge. */
	#subAt(i) {
		const [first, second] = this.#tokens.slice(i, i + 2);
		if (first?.kind === "literal") {
			if (this.#open) this.#open.sub.push(first.text);
			else this.#words.push(first.text);
			return 1;
		}
		if (first?.kind !== "word" || !SUB.has(first.text) || second?.kind !== "number") return 0;
		const listed = this.#listedSubs(i + 1);
		if (!this.#open) this.#words.push("ordinal", ...listed);
		else if (listed.length === 1) this.#open.sub.push(...listed.flatMap((sub) => sub.split(/[.-]/)));
		return 1 + listed.length;
	}
	/** The numbers of `ordinales 11, 20 y 26`; no article of an offence in the Penal Code is as low. */
	#listedSubs(start) {
		const listed = [];
		for (let i = start; i < this.#tokens.length; i += 1) {
			const token = this.#tokens[i];
			if (token?.kind !== "number" || i > start && Number.parseInt(token.text, 10) > HIGHEST_ORDINAL) break;
			listed.push(token.text);
		}
		return listed;
	}
	#articleAt(i) {
		const token = this.#tokens[i];
		if (token?.kind === "word" && token.text === "articulo" && this.#tokens[i + 1]?.kind === "number") return 1;
		if (token?.kind !== "number" || token.text.length === 4 && /^\d+$/.test(token.text)) return 0;
		const article = articleOf(token.text);
		if (!article) return 0;
		if (this.#statute) this.#statute.used = true;
		this.#open = {
			number: article.number,
			sub: [...article.sub],
			parts: [],
			statutes: this.#statute?.keys ?? null,
			year: this.#statute?.year ?? null
		};
		this.#citations.push(this.#open);
		return 1;
	}
	#wordAt(i) {
		this.#open = null;
		const token = this.#tokens[i];
		if (token) this.#words.push(token.text);
		return 1;
	}
	#markModifiers() {
		const marked = this.#words.map((stem) => ({
			stem,
			modifier: null
		}));
		for (let i = 0; i < marked.length;) {
			const match = this.#vocabulary.modifiers.at(this.#words, i);
			const [modifier] = match?.values ?? [];
			if (!match || !modifier) {
				i += 1;
				continue;
			}
			for (const word of marked.slice(i, i + match.length)) word.modifier = modifier;
			for (let before = i - 1; before >= 0 && JOINTS.has(this.#words[before] ?? ""); before -= 1) {
				const joint = marked[before];
				if (joint) joint.modifier = modifier;
			}
			i += match.length;
		}
		return marked;
	}
};
/** Two fragments read as one. */
function joinReadings(first, second) {
	return {
		words: [...first.words, ...second.words],
		citations: [...first.citations, ...second.citations],
		statutes: [...first.statutes, ...second.statutes]
	};
}
// src/case/offences/catalogue-index.ts
/** The index of a catalogue: the same for the same catalogue, whenever it is made. */
function indexOf(catalogue) {
	const statutes = phraseList(statutePhrases(catalogue));
	const modifiers = phraseList(catalogue.modifiers.flatMap((modifier, at) => modifier.aliases.map((alias) => [stems(alias), at])));
	const vocabulary = vocabularyOf(catalogue, {
		statutes,
		modifiers
	});
	const read = (text) => readFragment(text, vocabulary);
	return {
		statutes,
		modifiers,
		names: nameList(catalogue, read),
		articles: articleList(catalogue.offences, read),
		whole: namePatterns(statuteNames(catalogue).map(([name]) => name).filter((name) => separatorsIn(name) > 0))
	};
}
/** What fragments are read with. */
function vocabularyOf(catalogue, { statutes, modifiers }) {
	const modifierAt = (at) => catalogue.modifiers[at];
	const meant = Object.entries(modifiers).map(([first, phrases]) => [first, phrases.map(({ words, values }) => ({
		words,
		values: values.map(modifierAt)
	}))]);
	return {
		statutes: new Phrases(statutes),
		modifiers: new Phrases(Object.fromEntries(meant))
	};
}
function statuteNames({ statutes }) {
	return Object.entries(statutes).flatMap(([key, { name, aliases }]) => [name.es.replace(/ \(.*$/, ""), ...aliases].map((alias) => [alias, key]));
}
function* statutePhrases(catalogue) {
	for (const [alias, key] of statuteNames(catalogue)) {
		yield [wholeWords(alias), key];
		if (/^[A-Z]{2,}$/.test(alias)) yield [alias.toLowerCase().split(""), key];
	}
}
const MOST_PIECES$1 = 250;
const MOST_CITATIONS = 150;
const MOST_WORDS = 1e3;
/** How many pieces, from the first, are short enough to be read. */
function firstBeyond(pieces) {
	const beyond = pieces.findIndex(({ start, end }, index) => index >= MOST_PIECES$1 || end > 8e3 || end - start > 2e3);
	return beyond < 0 ? pieces.length : beyond;
}
/** How many fragments, from the first, hold no more words and citations together than are looked at. */
function withinBounds(fragments) {
	let [words, citations] = [0, 0];
	const beyond = fragments.findIndex(({ reading, byArticle }) => {
		words += reading.words.length;
		citations += reading.citations.length + reading.statutes.length + byArticle.length;
		return words > MOST_WORDS || citations > MOST_CITATIONS;
	});
	return beyond < 0 ? fragments.length : beyond;
}
// src/case/offences/fragments.ts
/** The longest name of the catalogue has fewer pieces. */
const MOST_PIECES = 6;
/** A list of articles after a list of charges: how many charges before it are looked at. */
const FARTHEST_CHARGE = 12;
/** Puts together what a name of the catalogue joins; the longest name wins. */
function joinNames(fragments, identifier) {
	const joined = [];
	for (let i = 0; i < fragments.length;) {
		const length = longestName(fragments, i, identifier);
		const [first, ...rest] = fragments.slice(i, i + length);
		if (first) joined.push(rest.reduce(append, first));
		i += length;
	}
	return joined;
}
function longestName(fragments, start, identifier) {
	const first = fragments[start];
	let longest = 1;
	if (!first || !first.reading.words.every((word) => word.modifier !== null || identifier.names.inCompound(word.stem))) return longest;
	let whole = first;
	for (let i = start + 1; i < Math.min(fragments.length, start + MOST_PIECES); i += 1) {
		const next = fragments[i];
		if (!next || next.before === "hard") break;
		if (!next.reading.words.every((word) => word.modifier !== null || identifier.names.inCompound(word.stem))) break;
		whole = append(whole, next);
		if (identifier.names.match(whole.reading)?.compound) longest = i - start + 1;
	}
	return longest;
}
function append(first, second) {
	return {
		...first,
		end: second.end,
		reading: joinReadings(first.reading, second.reading),
		byArticle: [...first.byArticle, ...second.byArticle]
	};
}
/** Gives citations, degrees and participations that stand alone to the charge that they belong to. */
function attach(fragments, identifier, conduct) {
	const charges = [];
	const meanings = /* @__PURE__ */ new Map();
	const meant = (reading) => {
		const ids = meanings.get(reading) ?? identifier.identify(reading, reading.citations, conduct).offences;
		meanings.set(reading, ids);
		return ids;
	};
	for (const fragment of fragments) {
		const { words, citations, statutes } = fragment.reading;
		const previous = charges.at(-1);
		if (words.some((word) => word.modifier === null) || !previous) charges.push(fragment);
		else if (citations.length === 0 && (words.length > 0 || fragment.byArticle.length > 0 || statutes.length === 0)) charges[charges.length - 1] = append(previous, fragment);
		else if (fragment.before === "hard" && !confirms(previous, fragment, identifier, conduct)) charges.push(fragment);
		else if (citations.length === 0) attachStatute(charges, previous, fragment, identifier, conduct);
		else attachCitations(charges, previous, fragment, meant, identifier, conduct);
	}
	return spreadStatutes(charges).flatMap(oneByOne);
}
/** Whether a citation on a line of its own is that of the charge before it, which has none. */
function confirms(previous, fragment, identifier, conduct) {
	const [citation, ...more] = fragment.reading.citations;
	if (!citation || more.length > 0 || previous.reading.citations.length > 0 || previous.reading.words.length === 0) return false;
	const meant = identifier.identify(previous.reading, [], conduct).offences;
	return meant !== null && identifier.fits(meant, citation, conduct);
}
function attachStatute(charges, previous, fragment, identifier, conduct) {
	const meant = identifier.identify(previous.reading, previous.reading.citations, conduct).offences;
	const named = identifier.identify(fragment.reading, [], conduct).offences;
	const keys = fragment.reading.statutes.flat();
	const waiting = previous.reading.citations.some((citation) => citation.statutes === null);
	if (named && !waiting && !(meant && identifier.fitsStatute(meant, keys))) {
		charges.push(fragment);
		return;
	}
	charges[charges.length - 1] = append({
		...previous,
		reading: withStatute(previous.reading, keys)
	}, {
		...fragment,
		reading: waiting ? {
			...fragment.reading,
			statutes: []
		} : fragment.reading
	});
}
/** Each article goes to the nearest charge before it that has it; else to the one just before, if that has none. */
function attachCitations(charges, previous, fragment, meant, identifier, conduct) {
	const { citations } = fragment.reading;
	const targets = citations.map((citation) => charges.findLastIndex((charge, position) => {
		if (position < charges.length - FARTHEST_CHARGE || charge.reading.words.length === 0) return false;
		const ids = meant(charge.reading);
		return ids !== null && identifier.fits(ids, citation, conduct);
	}));
	const last = charges.length - 1;
	if (targets.every((target) => target >= 0)) {
		for (const [i, target] of targets.entries()) {
			const charge = charges[target];
			const citation = citations[i];
			if (!charge || !citation) continue;
			const reading = {
				...charge.reading,
				citations: [...charge.reading.citations, citation]
			};
			charges[target] = {
				...charge,
				reading,
				end: target === last ? fragment.end : charge.end
			};
		}
		const end = charges[last];
		if (end) charges[last] = {
			...end,
			byArticle: [...end.byArticle, ...fragment.byArticle]
		};
	} else if (previous.reading.words.length > 0 && previous.reading.citations.length === 0 && citations.length === 1) charges[last] = append(previous, fragment);
	else charges.push(fragment);
}
/** `Art. 286 y art. 218 CP`: the statute holds for the articles before it, where they name none. */
function spreadStatutes(charges) {
	const spread = [];
	let after = null;
	for (const charge of charges.toReversed()) {
		const bare = charge.reading.words.length === 0 && charge.reading.citations.length > 0;
		const lent = bare && after && after.before !== "hard" ? after.statutes : null;
		const reading = lent ? withStatute(charge.reading, lent) : charge.reading;
		spread.push({
			...charge,
			reading
		});
		after = bare ? {
			statutes: reading.citations[0]?.statutes ?? null,
			before: charge.before
		} : null;
	}
	return spread.reverse();
}
function withStatute(reading, statutes) {
	const named = (citation) => citation.statutes === null ? {
		...citation,
		statutes
	} : citation;
	return {
		...reading,
		citations: reading.citations.map(named)
	};
}
/** Articles without words are charges of their own, one each. */
function oneByOne(fragment) {
	const { words, citations, statutes } = fragment.reading;
	if (citations.length < 2 || words.some((word) => word.modifier === null)) return [fragment];
	return citations.map((citation) => ({
		...fragment,
		reading: {
			words,
			citations: [citation],
			statutes
		},
		perhaps: true
	}));
}
// src/case/offences/identify.ts
var Identifier = class {
	names;
	articles;
	#byId;
	constructor(byId, index) {
		this.names = new NameIndex(index.names);
		this.articles = new ArticleIndex(index.articles);
		this.#byId = byId;
	}
	/** @param citations the articles of offences in the reading, without those of degree and participation */
	identify(reading, citations, conduct) {
		const match = this.names.match({
			...reading,
			citations
		});
		if (match?.specific) return {
			offences: match.offences,
			near: [],
			notes: []
		};
		if (match) return this.#narrow(this.#possibleOn(match.offences, conduct), reading, citations, conduct);
		return reading.words.some((word) => word.modifier === null) || citations.length === 0 ? {
			offences: null,
			near: [],
			notes: []
		} : this.#byNumber(citations, conduct);
	}
	/** A statute that ended before the conduct began does not apply to it; a later one may, if milder. */
	#possibleOn(ids, conduct) {
		const start = conduct?.from ?? null;
		if (start === null) return ids;
		const possible = ids.filter((id) => {
			const ends = (this.#byId.get(id)?.numberings ?? []).map((numbering) => boundsOf(numbering).to);
			return ends.length === 0 || ends.some((end) => end === null || end >= start);
		});
		return possible.length === 0 ? ids : possible;
	}
	#narrow(ids, reading, citations, conduct) {
		let possible = ids;
		const added = [];
		const notes = [];
		for (const citation of citations) {
			const holders = this.articles.holders(citation, conduct);
			const fitting = possible.filter((id) => holders.offences.includes(id) || this.#mayHave(id, citation, conduct));
			if (fitting.length > 0) {
				possible = fitting;
				continue;
			}
			if (holders.offences.length > 0) {
				added.push(...holders.offences);
				notes.push({
					code: "charge-conflict",
					values: describe(citation, union([ids, holders.offences]))
				});
			} else {
				if (citation.statutes && !this.#inAny(possible, [citation.statutes])) return conflict(ids, citation.statutes);
				notes.push({
					code: "article-unlisted",
					values: describe(citation, possible)
				});
			}
		}
		for (const statutes of reading.statutes) {
			if (!this.#inAny(possible, [statutes])) return conflict(ids, statutes);
			possible = possible.filter((id) => this.#inAny([id], [statutes]));
		}
		return {
			offences: union([possible, added]),
			near: [],
			notes
		};
	}
	#mayHave(id, citation, conduct) {
		const offence = this.#byId.get(id);
		return offence !== void 0 && this.articles.mayHave(offence, citation, conduct);
	}
	/** Whether one of the offences stands in one of the statutes. */
	#inAny(ids, statutes) {
		return ids.some((id) => (this.#byId.get(id)?.numberings ?? []).some((numbering) => statutes.some((keys) => keys.includes(numbering.statute))));
	}
	/** Whether one of the offences is known to have the article, or stands in the statute. */
	fits(ids, citation, conduct) {
		const { offences } = this.articles.holders(citation, conduct);
		return ids.some((id) => offences.includes(id));
	}
	fitsStatute(ids, statutes) {
		return this.#inAny(ids, [statutes]);
	}
	/** An article without words. The number alone names the offence in its completed form. */
	#byNumber(citations, conduct) {
		const all = citations.map((citation) => ({
			citation,
			holders: this.articles.holders(citation, conduct)
		}));
		const near = union(all.map(({ holders }) => this.#complete(holders.offences)));
		const notes = all.flatMap(({ citation, holders }) => this.#notesOn(citation, holders));
		return {
			offences: all.some(({ holders }) => holders.gap) ? null : near,
			near,
			notes
		};
	}
	#complete(ids) {
		const complete = ids.filter((id) => Object.keys(this.#byId.get(id)?.implies ?? {}).length === 0);
		return complete.length > 0 ? complete : ids;
	}
	#notesOn(citation, holders) {
		const offences = this.#complete(holders.offences);
		const notes = [];
		if (citation.statutes === null) notes.push({
			code: "article-without-statute",
			values: describe(citation, offences)
		});
		if (holders.outOfPeriod) notes.push({
			code: "article-out-of-period",
			values: describe(citation, offences)
		});
		if (holders.gap && offences.length > 0) notes.push({
			code: "article-needs-date",
			values: describe(citation, offences)
		});
		const before = this.#complete(holders.collision?.before ?? []);
		const since = this.#complete(holders.collision?.since ?? []);
		if (before.length > 0 && since.length > 0 && !sameIds(before, since)) {
			const values = {
				...describe(citation, offences),
				before: before.join(", "),
				since: since.join(", ")
			};
			notes.push({
				code: "article-collision",
				values
			});
		}
		return notes;
	}
};
function conflict(ids, statutes) {
	return {
		offences: null,
		near: ids,
		notes: [{
			code: "charge-conflict",
			values: {
				article: "",
				statute: statutes.join(", "),
				offences: ids.join(", ")
			}
		}]
	};
}
function describe(citation, offences) {
	return {
		article: formatArticle(citation.article),
		statute: citation.statutes?.join(", ") ?? "",
		offences: offences.join(", ")
	};
}
// src/case/facts.ts
function isCaseFactId(id) {
	return Object.hasOwn(CASE_FACTS, id);
}
function isChargeFactId(id) {
	return Object.hasOwn(CHARGE_FACTS, id);
}
/** The definition of a fact of a case or of a charge. */
function definitionOf(id) {
	return isCaseFactId(id) ? CASE_FACTS[id] : CHARGE_FACTS[id];
}
/** The values that a fact can take, for the kinds that have a closed list. */
function valuesOf$1(definition) {
	return definition.kind === "truth" ? TRUTH_VALUES : definition.values ?? [];
}
var TRUTH_VALUES, CASE_FACTS, CHARGE_FACTS, CASE_FACT_IDS, CHARGE_FACT_IDS;
var init_facts$1 = __esmMin((() => {
	TRUTH_VALUES = ["yes", "no"];
	CASE_FACTS = {
		"conduct-date": { kind: "date" },
		"arrest-date": { kind: "date" },
		"linked-event": { kind: "event" },
		state: { kind: "place" },
		"conduct-kind": {
			kind: "choice",
			values: [
				"demonstration",
				"strike",
				"expression",
				"political-act",
				"armed-action",
				"other"
			]
		},
		"foreign-armed-action": { kind: "truth" },
		"foreign-part": {
			kind: "choice",
			values: ["deeds", "words"]
		},
		military: { kind: "truth" },
		court: {
			kind: "choice",
			values: [
				"ordinary",
				"terrorism",
				"military",
				"adolescents"
			]
		},
		stage: {
			kind: "choice",
			values: [
				"not-charged",
				"charged",
				"accused",
				"trial",
				"convicted",
				"final",
				"served",
				"closed"
			]
		},
		custody: {
			kind: "choice",
			values: [
				"prison",
				"house-arrest",
				"measures",
				"free",
				"abroad",
				"wanted",
				"disappeared"
			]
		},
		"a-derecho": { kind: "truth" },
		abroad: { kind: "truth" },
		"power-of-attorney": { kind: "truth" },
		ceased: { kind: "truth" },
		"request-date": { kind: "date" },
		"request-by": {
			kind: "choice",
			values: [
				"prosecutor",
				"person",
				"public-defence",
				"private-defence",
				"attorney-in-fact",
				"family",
				"organisation"
			]
		},
		"request-receipt": {
			kind: "choice",
			values: ["received", "refused"]
		},
		decision: {
			kind: "choice",
			values: [
				"granted",
				"refused",
				"none"
			]
		},
		"decision-date": { kind: "date" },
		"notification-date": { kind: "date" },
		"court-name": { kind: "text" },
		"file-number": { kind: "text" },
		"co-defendants": { kind: "text" },
		name: {
			kind: "text",
			personal: true
		},
		"id-number": {
			kind: "text",
			personal: true
		},
		"birth-date": {
			kind: "date",
			personal: true
		},
		sex: {
			kind: "text",
			personal: true
		},
		nationality: {
			kind: "text",
			personal: true
		},
		role: {
			kind: "text",
			personal: true
		},
		"custody-place": {
			kind: "text",
			personal: true
		},
		"arresting-body": { kind: "text" },
		"release-date": { kind: "date" },
		health: {
			kind: "text",
			personal: true
		},
		notes: {
			kind: "text",
			personal: true
		}
	};
	CHARGE_FACTS = {
		degree: {
			kind: "choice",
			values: [
				"completed",
				"frustrated",
				"attempted"
			]
		},
		participation: {
			kind: "choice",
			values: [
				"author",
				"immediate-cooperator",
				"instigator",
				"accomplice"
			]
		},
		result: {
			kind: "choice",
			values: [
				"none",
				"injury",
				"gravest-injury",
				"death"
			]
		},
		"rights-violation": { kind: "truth" },
		"underlying-excluded": { kind: "truth" },
		"corruption-law": { kind: "truth" },
		"drug-minimum-over-nine": { kind: "truth" },
		status: {
			kind: "choice",
			values: [
				"pending",
				"convicted",
				"acquitted",
				"dismissed"
			]
		}
	};
	CASE_FACT_IDS = Object.keys(CASE_FACTS);
	CHARGE_FACT_IDS = Object.keys(CHARGE_FACTS);
}));
// src/case/offences/manner.ts
init_facts$1();
const UNSAID = {
	degree: "completed",
	participation: "author"
};
/**
* @param words what the words beside the charge state
* @param articles what articles 80 to 84, 99 and 424 beside it state: any of them
* @param offences the offences that it can be, null where it is not recognised
* @param perhaps whether what is stated may belong to another charge of the cell
*/
function mannerOf(words, articles, offences, perhaps) {
	const degree = valuesOf("degree", words, articles, offences, perhaps);
	const participation = valuesOf("participation", words, articles, offences, perhaps);
	return {
		...degree.length > 0 && { degree: known$1("degree", degree) },
		...participation.length > 0 && { participation: known$1("participation", participation) }
	};
}
function valuesOf(manner, words, articles, offences, perhaps) {
	const pick = (states) => [...new Set(states.map((state) => state[manner]).filter((value) => value !== void 0))];
	const byWords = pick(words);
	const byArticles = pick(articles);
	const both = byWords.filter((value) => byArticles.length === 0 || byArticles.includes(value));
	const stated = both.length > 0 ? both : [.../* @__PURE__ */ new Set([...byWords, ...byArticles])];
	const implied = offences ? [...new Set(offences.map((offence) => offence.implies[manner] ?? UNSAID[manner]))] : [];
	if (stated.length === 0) return implied;
	return perhaps ? [.../* @__PURE__ */ new Set([...implied, ...stated])] : stated;
}
function known$1(manner, values) {
	const allowed = CHARGE_FACTS[manner].values;
	return { values: values.filter((value) => allowed.includes(value)) };
}
// src/case/offences/memo.ts
/** Results kept for texts that come again, as they do in a spreadsheet of thousands; never more than `size`. */
var Memo = class {
	#kept = /* @__PURE__ */ new Map();
	#size;
	constructor(size) {
		this.#size = size;
	}
	get(key, make) {
		const kept = this.#kept.get(key);
		if (kept !== void 0) {
			this.#kept.delete(key);
			this.#kept.set(key, kept);
			return kept;
		}
		const made = make();
		if (this.#kept.size >= this.#size) {
			const oldest = this.#kept.keys().next();
			if (!oldest.done) this.#kept.delete(oldest.value);
		}
		this.#kept.set(key, made);
		return made;
	}
};
// src/case/offences/stated.ts
/** Cells that name no charge: left blank, said to be unknown, or said to be none. */
const STATED_UNKNOWN = /* @__PURE__ */ new Set([
	"n c",
	"nc",
	"n d",
	"nd",
	"n a",
	"n s",
	"s i",
	"s d",
	"no consta",
	"no consta en el expediente",
	"desconocido",
	"desconocida",
	"desconocidos",
	"se desconoce",
	"se desconocen",
	"ignorado",
	"no se sabe",
	"sin informacion",
	"sin dato",
	"sin datos",
	"sin determinar",
	"por determinar",
	"por confirmar",
	"por establecer",
	"por precisar",
	"pendiente",
	"no disponible",
	"no informado",
	"no especificado",
	"no especificados",
	"sin especificar",
	"sin precisar",
	"unknown",
	"not known"
]);
const NONE$2 = /* @__PURE__ */ new Set([
	"ninguno",
	"ninguna",
	"ningun cargo",
	"ningun delito",
	"sin cargos",
	"sin cargo",
	"sin delito",
	"sin delitos",
	"sin imputacion",
	"sin imputaciones",
	"sin imputar",
	"sin cargos formulados",
	"no imputado",
	"no imputada",
	"no fue imputado",
	"no fue imputada",
	"no ha sido imputado",
	"no ha sido imputada",
	"no tiene cargos",
	"no hay cargos",
	"none",
	"no charges",
	"not charged"
]);
/** What a whole cell says before any charge is read from it. */
function stateOf(text) {
	const words = fold$1(text).replaceAll(/[^\p{L}\d\uFFFD]+/gu, " ").trim();
	if (words === "") return /[?¿]/.test(text) ? "stated-unknown" : "blank";
	if (STATED_UNKNOWN.has(words)) return "stated-unknown";
	return NONE$2.has(words) ? "none" : "charges";
}
// src/case/offences/suggest.ts
const LONGEST = 80;
const LEAST_LIKENESS = .3;
var Suggestions = class {
	#owners = [];
	#sizes = [];
	#byTrigram = /* @__PURE__ */ new Map();
	constructor(catalogue) {
		for (const offence of catalogue.offences) for (const name of /* @__PURE__ */ new Set([offence.name.es, ...offence.aliases])) this.#add(name, offence.id);
		for (const { word, offences } of catalogue.ambiguous) for (const id of offences) this.#add(word, id);
	}
	#add(name, id) {
		const grams = trigrams(name);
		const index = this.#owners.push(id) - 1;
		this.#sizes.push(grams.size);
		for (const gram of grams) {
			const names = this.#byTrigram.get(gram);
			if (names) names.push(index);
			else this.#byTrigram.set(gram, [index]);
		}
	}
	/** Up to `n` ids of offences, the nearest first (Dice's coefficient over trigrams of the stems). */
	nearest(text, n) {
		const grams = trigrams(text.slice(0, LONGEST));
		const shared = /* @__PURE__ */ new Map();
		for (const gram of grams) for (const index of this.#byTrigram.get(gram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
		const likeness = /* @__PURE__ */ new Map();
		for (const [index, count] of shared) {
			const id = this.#owners[index] ?? "";
			const dice = 2 * count / (grams.size + (this.#sizes[index] ?? 0));
			if (dice >= LEAST_LIKENESS && dice > (likeness.get(id) ?? 0)) likeness.set(id, dice);
		}
		return [...likeness].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, n).map(([id]) => id);
	}
};
function trigrams(text) {
	const grams = /* @__PURE__ */ new Set();
	for (const token of tokens(text)) {
		if (token.kind !== "word") continue;
		const padded = ` ${token.text} `;
		for (let i = 0; i + 3 <= padded.length; i += 1) grams.add(padded.slice(i, i + 3));
	}
	return grams;
}
// src/case/offences/recognise.ts
const MEMO_SIZE = 4096;
const LONGEST_KEPT = 2e3;
const LONGEST_SHOWN = 200;
const SUGGESTIONS = 3;
/** A cell with more unreadable pieces than this is no list of charges; the rest go without suggestions. */
const MOST_SUGGESTED = 12;
const PENAL_CODE = "cp";
/**
* Builds the recogniser of a catalogue; the work is done once.
* @param index that of the same catalogue, where it was made beforehand
*/
function compileCatalogue(catalogue, index = indexOf(catalogue)) {
	return new CatalogueRecogniser(catalogue, index);
}
var CatalogueRecogniser = class {
	#byId;
	#read;
	#identifier;
	/** Built when first asked for: most cells are read without it. */
	#suggestions = null;
	#catalogue;
	#whole;
	#byArticle = /* @__PURE__ */ new Map();
	#cells = new Memo(MEMO_SIZE);
	#changes;
	constructor(catalogue, index) {
		for (const modifier of catalogue.modifiers) for (const article of modifier.articles ?? []) this.#byArticle.set(article, [...this.#byArticle.get(article) ?? [], modifier]);
		this.#byId = new Map(catalogue.offences.map((offence) => [offence.id, offence]));
		const vocabulary = vocabularyOf(catalogue, index);
		this.#read = (text) => readFragment(text, vocabulary);
		this.#identifier = new Identifier(this.#byId, index);
		this.#catalogue = catalogue;
		this.#changes = this.#identifier.articles.changes();
		this.#whole = new WholeNames(index.whole);
	}
	byId(id) {
		return this.#byId.get(id);
	}
	suggest(text, n) {
		this.#suggestions ??= new Suggestions(this.#catalogue);
		return this.#suggestions.nearest(text, n);
	}
	charge(text, conduct) {
		const composed = text.normalize("NFC");
		const fragment = composed.length > 2e3 ? null : this.#fragment(composed, {
			start: 0,
			end: composed.length,
			before: "start"
		});
		return fragment && withinBounds([fragment]) === 1 ? this.#interpret(composed, fragment, conduct, true) : unread(composed);
	}
	charges(text, conduct) {
		if (text.length > LONGEST_KEPT) return this.#cell(text, conduct);
		return this.#cells.get(`${this.#stretch(conduct)} ${text}`, () => this.#cell(text, conduct));
	}
	#cell(text, conduct) {
		const state = stateOf(text);
		if (state !== "charges") return {
			state,
			charges: [],
			warnings: []
		};
		const composed = text.normalize("NFC");
		const pieces = piecesOf(composed.slice(0, 8200), this.#whole);
		const readable = pieces.slice(0, firstBeyond(pieces)).map((piece) => this.#fragment(composed, piece));
		const kept = readable.slice(0, withinBounds(readable));
		const all = attach(joinNames(kept, this.#identifier), this.#identifier, conduct);
		const fragments = all.slice(0, 100);
		const rest = all[100] ?? pieces[kept.length];
		let withoutOffence = 0;
		const found = fragments.map((fragment, i) => {
			const read = this.#interpret(composed, shareManner(fragment, fragments[i + 1]), conduct, withoutOffence < MOST_SUGGESTED);
			if (read.charge.offences === null) withoutOffence += 1;
			return read;
		});
		if (rest) found.push(unread(composed.slice(rest.start)));
		return {
			state,
			charges: found.map(({ charge }) => charge),
			warnings: found.flatMap(({ warnings }) => warnings)
		};
	}
	#fragment(text, { start, end, before }) {
		const reading = this.#read(text.slice(start, end));
		const modifying = (citation) => this.#byArticle.has(citation.article.number) && (citation.statutes?.includes(PENAL_CODE) ?? true);
		return {
			start,
			end,
			before,
			reading: {
				...reading,
				citations: reading.citations.filter((citation) => !modifying(citation))
			},
			byArticle: reading.citations.filter(modifying).flatMap((citation) => this.#byArticle.get(citation.article.number) ?? []).map((modifier) => modifier.states),
			perhaps: false
		};
	}
	#interpret(text, fragment, conduct, suggest) {
		const { reading } = fragment;
		const written = trimmed$2(text.slice(fragment.start, fragment.end));
		const { offences, near, notes } = this.#identifier.identify(reading, reading.citations, conduct);
		const known = offences?.map((id) => this.#byId.get(id)).filter((offence) => offence !== void 0) ?? null;
		const states = [...new Set(reading.words.flatMap((word) => word.modifier ? [word.modifier.states] : []))];
		const similar = !offences && suggest && reading.words.length > 0 ? this.suggest(written, SUGGESTIONS) : [];
		const suggestions = offences ? [] : [.../* @__PURE__ */ new Set([...near, ...similar])].slice(0, SUGGESTIONS);
		const statutes = [...new Set([...reading.citations.map((citation) => citation.statutes ?? []), ...reading.statutes].flat())];
		const articles = [...new Set(reading.citations.map((citation) => formatArticle(citation.article)))];
		const [statute] = statutes;
		const warnings = notes.map(({ code, values }) => ({
			code,
			values: {
				text: written,
				...values
			}
		}));
		if (offences === null) warnings.push({
			code: "charge-unrecognised",
			values: {
				text: written,
				suggestions: suggestions.join(", ")
			}
		});
		else if (offences.length > 1) warnings.push({
			code: "charge-ambiguous",
			values: {
				text: written,
				offences: offences.join(", ")
			}
		});
		return {
			charge: {
				text: written,
				offences,
				...statute !== void 0 && statutes.length === 1 && { statute },
				...articles.length > 0 && { article: articles.join(", ") },
				...suggestions.length > 0 && { suggestions },
				facts: mannerOf(states, fragment.byArticle, known, fragment.perhaps)
			},
			warnings
		};
	}
	/** Spans of the conduct between the same changes of numbering read every text alike. */
	#stretch(conduct) {
		const { from = null, to = null } = conduct ?? {};
		const before = (day) => String(this.#changes.filter((change) => change <= day).length);
		return `${from === null ? "-" : before(from)}/${to === null ? "-" : before(to)}`;
	}
};
/**
* `homicidio y lesiones en grado de frustración`: the degree may be of both,
* so it is possible, not certain, for the charge before the "y".
*/
function shareManner(fragment, next) {
	if (next?.before !== "and" || fragment.byArticle.length > 0 || fragment.reading.words.some((word) => word.modifier)) return fragment;
	const joints = next.reading.words.filter((word) => word.modifier);
	const last = next.reading.words.at(-1);
	const first = next.reading.words[0];
	if (joints.length < 2 || !last?.modifier || first?.modifier) return fragment;
	const states = [...new Set(joints.flatMap((word) => word.modifier ? [word.modifier.states] : []))];
	return {
		...fragment,
		byArticle: states,
		perhaps: true
	};
}
/** Text that is too long for a charge, or for a list of them: kept as it is, as a charge that nobody has read. */
function unread(text) {
	const written = trimmed$2(text);
	const begins = written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
	return {
		charge: {
			text: written,
			offences: null,
			facts: {}
		},
		warnings: [{
			code: "charge-unrecognised",
			values: {
				text: begins,
				suggestions: ""
			}
		}]
	};
}
/** Without the blanks, marks and unpaired brackets around it. */
function trimmed$2(text) {
	const inner = text.trim().replace(/^[\s.,;:•·*\-–—]{1,20}/u, "").replace(/[\s,;:]{1,20}$/u, "");
	return inner === "" ? text.trim() : inner;
}
// src/intake/error.ts
var IntakeError;
var init_error = __esmMin((() => {
	IntakeError = class extends Error {
		code;
		values;
		file;
		row;
		column;
		constructor(code, values = {}, place = {}) {
			super(code);
			this.name = "IntakeError";
			this.code = code;
			this.values = values;
			this.file = place.file;
			this.row = place.row;
			this.column = place.column;
		}
	};
}));
// src/intake/bytes/encodings.ts
/** Which encoding bytes are in: by their marks, then strict UTF-8, then Spanish letters. */
/** Encodings of Spanish text in which one byte is one character, the likeliest first. */
const SINGLE_BYTE = [
	"windows-1252",
	"cp850",
	"macintosh"
];
/** The encoding that a mark or the pattern of zero bytes tells, from the first bytes. */
function marked(head) {
	const [a, b, c, d] = head;
	if (a === 239 && b === 187 && c === 191) return {
		encoding: "utf-8",
		mark: 3
	};
	if (a === 255 && b === 254 && !(c === 0 && d === 0)) return {
		encoding: "utf-16le",
		mark: 2
	};
	if (a === 254 && b === 255) return {
		encoding: "utf-16be",
		mark: 2
	};
	let even = 0;
	let odd = 0;
	const length = Math.min(head.length, 4096) & -2;
	for (let index = 0; index < length; index += 2) {
		if (head[index] === 0) even += 1;
		if (head[index + 1] === 0) odd += 1;
	}
	const half = length / 2;
	if (half >= 4 && odd > half * .6 && even < half * .1) return {
		encoding: "utf-16le",
		mark: 0
	};
	if (half >= 4 && even > half * .6 && odd < half * .1) return {
		encoding: "utf-16be",
		mark: 0
	};
	return null;
}
/**
* The encoding of bytes that are not all ASCII.
* A few broken sequences among many good ones are damage, not another encoding.
*/
function detect(bytes, complete) {
	const whole = complete ? bytes : bytes.subarray(0, bytes.length - partialEnd(bytes));
	if (isUtf8(whole)) return "utf-8";
	const { good, bad } = sequences(whole);
	return good > bad ? "utf-8" : singleByte(whole);
}
/** Bytes at the end that begin a sequence and do not finish it. */
function partialEnd(bytes) {
	for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte >= 192) return back;
		if (byte < 128) return 0;
	}
	return 0;
}
function sequences(bytes) {
	let good = 0;
	let bad = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte < 128) continue;
		const length = byte >= 194 && byte < 224 ? 1 : byte >= 224 && byte < 240 ? 2 : byte >= 240 && byte < 245 ? 3 : 0;
		let next = 1;
		while (next <= length && ((bytes[at + next] ?? 0) & 192) === 128) next += 1;
		if (length > 0 && next > length) {
			good += 1;
			at += length;
		} else bad += 1;
	}
	return {
		good,
		bad
	};
}
const LETTERS = /* @__PURE__ */ new Set("áéíóúüñÁÉÍÓÚÜÑ");
const ORDINALS = /* @__PURE__ */ new Set("ºª°");
const MARKS = /* @__PURE__ */ new Set("«»“”‘’–—…¿¡€");
/** The encoding under which the most bytes are what Spanish text has in their place. */
function singleByte(bytes) {
	let best = SINGLE_BYTE[0];
	let most = Number.NEGATIVE_INFINITY;
	for (const encoding of SINGLE_BYTE) {
		const table = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => index + 128)), encoding);
		let score = 0;
		for (let at = 0; at < bytes.length; at += 1) {
			const byte = bytes[at] ?? 0;
			if (byte >= 128) score += weight(table.charAt(byte - 128), letter(bytes[at - 1]) || letter(bytes[at + 1]));
		}
		if (score > most) [best, most] = [encoding, score];
	}
	return best;
}
function letter(byte) {
	return byte !== void 0 && (byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122);
}
function weight(character, besideLetter) {
	if (LETTERS.has(character)) return besideLetter ? 3 : 0;
	if (ORDINALS.has(character)) return 2;
	if (MARKS.has(character)) return besideLetter && character === "—" ? -1 : 1;
	return /[\p{Cc}\ufffd]/u.test(character) ? -5 : -2;
}
// src/intake/bytes/decode.ts
/** Bytes to text, in one pass. Until the first byte beyond ASCII every encoding is the same. */
init_error();
/** How far to look ahead once a byte beyond ASCII is met. */
const LOOK_AHEAD = 1048576;
/**
* @param state told which encoding is used as soon as it is known
* @param wanted the encoding that the user named
*/
async function* decode(chunks, state, wanted) {
	if (wanted !== void 0 && !iconv.encodingExists(wanted)) throw new IntakeError("encoding-unknown", { encoding: wanted });
	let decoder = null;
	let first = true;
	let ahead = [];
	let length = 0;
	for await (const chunk of chunks) {
		let bytes = chunk;
		if (decoder === null && first && (ahead.length > 0 || chunk.length < 4096)) {
			ahead.push(chunk);
			length += chunk.length;
			if (length < 4096) continue;
			bytes = Buffer.concat(ahead);
			ahead = [];
			length = 0;
		}
		if (first) {
			first = false;
			decoder = opened(bytes, wanted, state);
		}
		if (decoder) yield decoder.write(bytes);
		else if (ahead.length === 0 && isAscii(bytes)) yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
		else {
			ahead.push(bytes);
			length += bytes.length;
			if (length < LOOK_AHEAD) continue;
			const block = Buffer.concat(ahead);
			ahead = [];
			decoder = decoderOf(state.encoding = detect(block, false));
			yield decoder.write(block);
		}
	}
	if (ahead.length > 0) {
		const block = Buffer.concat(ahead);
		if (first) decoder = opened(block, wanted, state);
		if (!decoder && isAscii(block)) yield block.toString("latin1");
		else {
			decoder ??= decoderOf(state.encoding = detect(block, true));
			yield decoder.write(block);
		}
	}
	if (decoder) yield decoder.end();
}
function opened(head, wanted, state) {
	const guess = wanted === void 0 ? marked(head) : {
		encoding: wanted,
		mark: 0
	};
	if (!guess) return null;
	state.encoding = guess.encoding;
	return decoderOf(guess.encoding);
}
/** Decoders drop the mark at the beginning by themselves. */
function decoderOf(encoding) {
	if (/^utf-?8$/iu.test(encoding)) {
		const decoder = new TextDecoder("utf-8");
		return {
			write: (bytes) => decoder.decode(bytes, { stream: true }),
			end: () => decoder.decode()
		};
	}
	const decoder = iconv.getDecoder(encoding);
	return {
		write: (bytes) => decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
		end: () => decoder.end() ?? ""
	};
}
// src/intake/bytes/peek.ts
/** Looking at the beginning of a stream without losing it. */
/** The first items, until `enough` says so, and a stream of everything. */
async function peek(stream, enough) {
	const iterator = stream[Symbol.asyncIterator]();
	const head = [];
	let done = false;
	while (!done && !enough(head)) {
		const next = await iterator.next();
		if (next.done === true) done = true;
		else head.push(next.value);
	}
	async function* all() {
		try {
			while (head.length > 0) {
				const item = head.shift();
				if (item !== void 0) yield item;
			}
			while (!done) {
				const next = await iterator.next();
				if (next.done === true) done = true;
				else yield next.value;
			}
		} finally {
			if (!done) await iterator.return?.();
		}
	}
	return {
		head: [...head],
		all: all()
	};
}
var init_peek = __esmMin((() => {}));
// src/intake/bytes/sniff.ts
init_error();
const SIGNATURES = [
	["%PDF", "PDF"],
	["{\\rtf", "RTF"],
	["PNG", "PNG"],
	["ÿØÿ", "JPEG"],
	["GIF8", "GIF"],
	["", "gzip"],
	["7z¼¯", "7-Zip"],
	["Rar!", "RAR"],
	["SQLite format 3", "SQLite"],
	["PAR1", "Parquet"]
];
/** The kind of container, or an error that names what the file is instead. */
function sniff(head) {
	const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 1024)).toString("latin1");
	if (start.startsWith("PK") || start.startsWith("PK")) return "zip";
	if (start.startsWith("ÐÏà¡±á")) return "ole";
	const other = SIGNATURES.find(([signature]) => start.startsWith(signature));
	if (other) throw new IntakeError("not-a-table", { format: other[1] });
	const text = start.replace(/^\xef\xbb\xbf/u, "").trimStart().toLowerCase();
	if (/^<(?:!doctype html|html|table|meta|head)/u.test(text)) throw new IntakeError("not-a-table", { format: "HTML" });
	if (text.startsWith("<?xml")) throw new IntakeError("not-a-table", { format: "XML" });
	return "text";
}
// src/intake/limits.ts
var LIMITS;
var init_limits = __esmMin((() => {
	LIMITS = {
		/** Characters of one cell; a spreadsheet's own limit is 32 767. */
		cell: 1e5,
		/** Characters of a cell in which an answer is looked for; a longer one is text, and answers nothing. */
		answer: 1e3,
		/** Characters of one record of a text file. */
		record: 4e6,
		/** Characters that a quoted cell may run on for before its quote counts as broken. */
		quoted: 2e5,
		/** Columns of a table: the limit of spreadsheets. */
		columns: 16384,
		/** Characters of a whole JSON document. */
		json: 4e8,
		/** Bytes of a spreadsheet file, and of what is packed in it. */
		spreadsheet: 268435456,
		unpacked: 1073741824,
		/** Bytes of a spreadsheet that has to be held whole: XLS, and the sheets of ODS. */
		held: 100663296,
		/** How much larger than its packed form a large part may be. */
		ratio: 200,
		/** Parts of a spreadsheet's container. */
		entries: 5e3,
		/** Charges of one case: each that is not read makes the determination longer. A cell of a table yields fewer. */
		charges: 120,
		/** Rows above the headings in which they are looked for. */
		headerSearch: 60,
		/** Rows looked at before the first is read, for the order of dates. */
		sample: 1e3
	};
}));
// src/intake/table/record-splitter.ts
init_error();
init_limits();
const QUOTE = 34;
var RecordSplitter = class {
	#delimiter;
	#newline;
	#rest = "";
	/** Number of the next record, as a spreadsheet would show it. */
	#row;
	/** Cells of the last good record: what a good record looks like. */
	#width = 0;
	/** Up to here lines are doubtful after a broken quote, and count only if they look like the others. */
	#doubtful = 0;
	/** @param newline `\n` (also after `\r`) or `\r` */
	constructor(delimiter, newline, firstRow = 1) {
		this.#delimiter = delimiter;
		this.#newline = newline;
		this.#row = firstRow;
	}
	/** The number of cells that a good record has, once the headings are known. */
	expect(width) {
		this.#width = width;
	}
	/** The records that are complete with this text; with `last`, all of them. */
	push(text, last) {
		const rows = [];
		const buffer = this.#rest === "" ? text : this.#rest + text;
		let at = 0;
		let quote = -2;
		while (at < buffer.length) {
			const newline = buffer.indexOf(this.#newline, at);
			if (newline < 0 && !last) break;
			const lineEnd = newline < 0 ? buffer.length : newline;
			if (quote < at && quote !== -1) quote = buffer.indexOf("\"", at);
			if (quote < 0 || quote >= lineEnd) {
				this.#line(buffer, at, lineEnd, rows);
				at = lineEnd + 1;
				continue;
			}
			const parsed = this.#record(buffer, at, last);
			if (parsed === "incomplete") {
				if (buffer.length - at < LIMITS.quoted) break;
				this.#broken(buffer, at, lineEnd, Number.MAX_SAFE_INTEGER, rows);
				at = lineEnd + 1;
			} else if ("brokenAt" in parsed || this.#swallows(parsed, buffer, at)) {
				this.#broken(buffer, at, lineEnd, "brokenAt" in parsed ? parsed.brokenAt : parsed.end, rows);
				at = lineEnd + 1;
			} else {
				const whole = this.#takes(parsed.cells.length, at);
				if (whole) rows.push(this.#good(parsed, buffer, at));
				else this.#broken(buffer, at, lineEnd, this.#doubtful, rows);
				at = whole ? parsed.end : lineEnd + 1;
			}
		}
		this.#rest = buffer.slice(at);
		if (this.#doubtful < Number.MAX_SAFE_INTEGER) this.#doubtful = Math.max(0, this.#doubtful - at);
		if (this.#rest.length > LIMITS.record) throw new IntakeError("record-too-long", { limit: String(LIMITS.record) }, { row: this.#row });
		return rows;
	}
	/** A line without quotes. */
	#line(buffer, at, lineEnd, rows) {
		const end = lineEnd > at && this.#newline === "\n" && buffer.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
		const line = buffer.slice(at, end);
		const cells = line.split(this.#delimiter);
		if (cells.length > LIMITS.columns) throw new IntakeError("too-many-columns", {
			columns: String(cells.length),
			limit: String(LIMITS.columns)
		}, { row: this.#row });
		if (this.#doubtful > at && !this.#takes(cells.length, at) && line.trim() !== "") rows.push({
			row: this.#row,
			cells: [],
			broken: line
		});
		else {
			rows.push({
				row: this.#row,
				cells
			});
			if (cells.length > 1) this.#width ||= cells.length;
		}
		this.#row += 1;
	}
	/** Whether a record of this width counts where it stands. */
	#takes(width, at) {
		if (this.#doubtful <= at) return true;
		if (this.#width > 0 && width !== this.#width) return false;
		if (this.#doubtful === Number.MAX_SAFE_INTEGER) this.#doubtful = 0;
		return true;
	}
	#good(parsed, buffer, at) {
		const { cells, lines, end } = parsed;
		const row = this.#row;
		this.#row += 1;
		if (cells.length > 1) this.#width ||= cells.length;
		const width = this.#width;
		return lines && width > 2 && this.#physical(buffer, at, end).filter((line) => line.split(this.#delimiter).length === width).length > 1 ? {
			row,
			cells,
			suspect: true
		} : {
			row,
			cells
		};
	}
	/** A record that is whole by its quotes, but has another width and holds a line that looks like a row. */
	#swallows(parsed, buffer, at) {
		if (!parsed.lines || this.#width < 2 || parsed.cells.length === this.#width) return false;
		return this.#physical(buffer, at, parsed.end).slice(1).some((line) => line.split(this.#delimiter).length === this.#width);
	}
	#physical(buffer, at, end) {
		let last = end;
		while (last > at && (buffer.charCodeAt(last - 1) === 10 || buffer.charCodeAt(last - 1) === 13)) last -= 1;
		return buffer.slice(at, last).split(this.#newline);
	}
	#broken(buffer, at, lineEnd, doubtful, rows) {
		rows.push({
			row: this.#row,
			cells: [],
			broken: buffer.slice(at, lineEnd).replace(/\r$/u, "")
		});
		this.#row += 1;
		this.#doubtful = Math.max(this.#doubtful, doubtful);
	}
	/** A record with at least one quote. */
	#record(buffer, start, last) {
		const cells = [];
		let lines = false;
		let at = start;
		for (;;) {
			if (cells.length > LIMITS.columns) throw new IntakeError("too-many-columns", {
				columns: String(cells.length),
				limit: String(LIMITS.columns)
			}, { row: this.#row });
			if (buffer.charCodeAt(at) === QUOTE) {
				const close = closing(buffer, at + 1);
				if (close < 0 || close + 1 >= buffer.length && !last) return close < 0 && last ? { brokenAt: Number.MAX_SAFE_INTEGER } : "incomplete";
				const inside = buffer.slice(at + 1, close);
				lines ||= inside.includes(this.#newline);
				cells.push(inside.includes("\"") ? inside.replaceAll("\"\"", "\"") : inside);
				let next = close + 1;
				while (buffer.charCodeAt(next) === 32 && this.#delimiter !== " ") next += 1;
				if (next >= buffer.length) return last ? {
					cells,
					end: next,
					lines
				} : "incomplete";
				if (buffer.startsWith(this.#delimiter, next)) {
					at = next + 1;
					continue;
				}
				if (buffer.charCodeAt(next) === 13 && this.#newline === "\n" && next + 1 >= buffer.length && !last) return "incomplete";
				if (buffer.charCodeAt(next) === 13 && this.#newline === "\n" && (buffer.charCodeAt(next + 1) === 10 || next + 1 >= buffer.length)) next += 1;
				if (next >= buffer.length || buffer.startsWith(this.#newline, next)) return {
					cells,
					end: next + 1,
					lines
				};
				return { brokenAt: close };
			}
			const newline = buffer.indexOf(this.#newline, at);
			const lineEnd = newline < 0 ? buffer.length : newline;
			const delimiter = buffer.indexOf(this.#delimiter, at);
			if (delimiter >= 0 && delimiter < lineEnd) {
				cells.push(buffer.slice(at, delimiter));
				at = delimiter + 1;
				continue;
			}
			if (newline < 0 && !last) return "incomplete";
			const end = lineEnd > at && this.#newline === "\n" && buffer.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd;
			cells.push(buffer.slice(at, end));
			return {
				cells,
				end: lineEnd + 1,
				lines
			};
		}
	}
};
/** The quote that closes a cell, or -1; a doubled quote does not. */
function closing(buffer, from) {
	let at = buffer.indexOf("\"", from);
	while (at >= 0 && buffer.charCodeAt(at + 1) === QUOTE) at = buffer.indexOf("\"", at + 2);
	return at;
}
// src/i18n/facts.en.ts
var en;
var init_facts_en = __esmMin((() => {
	en = {
		facts: {
			"conduct-date": {
				label: "date of the conduct",
				question: "When did the conduct that is alleged take place?",
				help: "The date of the conduct, not of the arrest. A day, a month, a year or a range will do.",
				example: "2024-07-29",
				heading: "Date of the conduct"
			},
			"arrest-date": {
				label: "date of arrest",
				question: "When was the arrest?",
				help: "The conduct cannot be later than it; it can be much earlier.",
				example: "2024-07-30",
				heading: "Date of arrest"
			},
			"linked-event": {
				label: "linked event",
				question: "With which of the events that the law lists is the conduct linked?",
				help: "A date alone is not enough: there must be a link. If there is none, choose \"none of the list\".",
				example: "no. 12",
				heading: "Linked event"
			},
			state: {
				label: "state",
				question: "In which state did the conduct take place?",
				help: "The state, the Capital District or the federal dependencies; not the place of detention.",
				example: "Carabobo",
				heading: "State"
			},
			"conduct-kind": {
				label: "kind of conduct",
				question: "What conduct is alleged?",
				help: "What the person is said to have done, not the name of the offence. Speaking or posting as part of a demonstration is a demonstration.",
				example: "demonstration",
				heading: "Conduct"
			},
			"foreign-armed-action": {
				label: "foreign armed action",
				question: "Is the person alleged to have promoted or supported an armed or forceful action by foreign states, corporations or persons against the Republic?",
				help: "The allegation is enough. An armed action in which no foreigner has a part does not count.",
				example: "no",
				heading: "Foreign armed action"
			},
			"foreign-part": {
				label: "part in the foreign action",
				question: "Are deeds in that action alleged, or words only?",
				help: "Deeds: taking part, financing, facilitating. Words only: calling for it in statements or messages.",
				example: "words only",
				heading: "Part in the foreign action"
			},
			military: {
				label: "military status",
				question: "Is the person a member of the armed forces, serving or retired?",
				help: "What the person was at the time of the conduct, not which court tries the case.",
				example: "no",
				heading: "Military"
			},
			court: {
				label: "kind of court",
				question: "What kind of court has the case?",
				help: "The one that has the file today.",
				example: "terrorism court",
				heading: "Kind of court"
			},
			stage: {
				label: "stage of the case",
				question: "At what stage is the case?",
				help: "It decides what the court decrees: dismissal, or a replacement judgment where the sentence is final.",
				example: "charged",
				heading: "Stage"
			},
			custody: {
				label: "custody",
				question: "What is the situation of the person?",
				help: "A release does not end the case; house arrest is still deprivation of liberty.",
				example: "released under measures",
				heading: "Custody"
			},
			"a-derecho": {
				label: "at law (a derecho)",
				question: "Is the person at law (a derecho)?",
				help: "The person may also submit to the court after the law entered into force.",
				example: "yes",
				heading: "At law (a derecho)"
			},
			abroad: {
				label: "abroad",
				question: "Is the person outside the country?",
				help: "From abroad a lawyer of their choice may act under a power of attorney.",
				example: "no",
				heading: "Outside the country"
			},
			"power-of-attorney": {
				label: "power of attorney",
				question: "Has the person given a lawyer of their choice a power of attorney?",
				help: "The power of attorney is enough, without any other formality.",
				example: "no",
				heading: "Power of attorney"
			},
			ceased: {
				label: "conduct ceased",
				question: "Has the conduct that is alleged ceased?",
				help: "It may also cease after entry into force. The law does not say how this is proved.",
				example: "yes",
				heading: "Conduct ceased"
			},
			"request-date": {
				label: "date of the request",
				question: "When was the amnesty requested?",
				help: "The day on which the court received it: the 15 continuous days run from it.",
				example: "2026-03-02",
				heading: "Date of the request"
			},
			"request-by": {
				label: "requested by",
				question: "Who filed the request?",
				help: "Several may file for the same person: give the first one that was received.",
				example: "private defence",
				heading: "Requested by"
			},
			"request-receipt": {
				label: "receipt of the request",
				question: "Did the court receive the request?",
				help: "Refusing to receive it is not the same as refusing the amnesty.",
				example: "received",
				heading: "Receipt of the request"
			},
			decision: {
				label: "decision",
				question: "What did the court decide on the amnesty?",
				help: "Only a decision of a court; a release by another measure is none.",
				example: "refused",
				heading: "Decision"
			},
			"decision-date": {
				label: "date of the decision",
				question: "What is the date of the decision?",
				help: "The date that the decision bears, not that of its notification.",
				example: "2026-03-13",
				heading: "Date of the decision"
			},
			"notification-date": {
				label: "date of notification",
				question: "When was the decision notified?",
				help: "The day on which the person or the defence learnt of it.",
				example: "2026-03-16",
				heading: "Date of notification"
			},
			"court-name": {
				label: "court",
				question: "Which court has the file?",
				help: "The full name, with its number, function and circuit.",
				example: "Tribunal Cuarto de Control con competencia en terrorismo",
				heading: "Court"
			},
			"file-number": {
				label: "file number",
				question: "What is the number of the file?",
				help: "As the court writes it.",
				example: "GP01-P-2024-001234",
				heading: "File number"
			},
			"co-defendants": {
				label: "co-defendants",
				question: "Who else is in the same case?",
				help: "The numbers of their cases or their names, and whether amnesty was granted to them.",
				example: "M-02; M-03",
				heading: "Co-defendants"
			},
			name: {
				label: "name",
				question: "What is the name of the person?",
				help: "Personal: it does not appear in shared reports.",
				example: "Name Surname",
				heading: "Name"
			},
			"id-number": {
				label: "identity number",
				question: "What is the number of the identity card (cédula)?",
				help: "With its letter V or E. Personal: it does not appear in shared reports.",
				example: "V-12.345.678",
				heading: "Identity number"
			},
			"birth-date": {
				label: "date of birth",
				question: "What is the date of birth?",
				help: "The year alone will do.",
				example: "1990-11-05",
				heading: "Date of birth"
			},
			sex: {
				label: "sex",
				question: "What is the sex of the person?",
				help: "As your organisation records it.",
				example: "F",
				heading: "Sex"
			},
			nationality: {
				label: "nationality",
				question: "What is the nationality of the person?",
				help: "All of them, if there are several.",
				example: "Venezuelan",
				heading: "Nationality"
			},
			role: {
				label: "occupation",
				question: "What does the person do?",
				help: "For example: student, journalist, unionist, political leader.",
				example: "student",
				heading: "Occupation"
			},
			"custody-place": {
				label: "place of detention",
				question: "Where is the person detained?",
				help: "The centre and the state, if known.",
				example: "Internado Judicial de Carabobo",
				heading: "Place of detention"
			},
			"arresting-body": {
				label: "arresting body",
				question: "Which body made the arrest?",
				help: "For example: PNB, GNB, SEBIN, DGCIM, CICPC.",
				example: "PNB",
				heading: "Arresting body"
			},
			"release-date": {
				label: "date of release",
				question: "When was the person released?",
				help: "A release is not an amnesty: the case may still be open.",
				example: "2024-12-20",
				heading: "Date of release"
			},
			health: {
				label: "state of health",
				question: "What is the state of health of the person?",
				help: "Personal: it does not appear in shared reports.",
				example: "stable",
				heading: "Health"
			},
			notes: {
				label: "notes",
				question: "Is there anything else that should be on record?",
				help: "Free text; the program does not interpret it.",
				example: "example row: may be deleted",
				heading: "Notes"
			},
			charges: {
				label: "charges",
				question: "What are the charges?",
				help: "All of them, one by one, with the article if known. \"No charges\" is not the same as \"not known\".",
				example: "instigación al odio; agavillamiento",
				heading: "Charges"
			},
			offence: {
				label: "offence",
				question: "Which of these offences is it?",
				help: "The words fit several offences: choose the one that stands in the file.",
				example: "agavillamiento",
				heading: "Offence"
			},
			degree: {
				label: "degree",
				question: "Is the offence charged as completed, frustrated or attempted?",
				help: "As it stands in the charge, the indictment or the judgment.",
				example: "completed",
				heading: "Degree"
			},
			participation: {
				label: "participation",
				question: "In which form of participation is it charged?",
				help: "\"Complicidad correspectiva\" is complicity.",
				example: "author",
				heading: "Participation"
			},
			result: {
				label: "result",
				question: "What harm to persons does this charge allege?",
				help: "What the charge says, not what the events brought in general.",
				example: "no injury or death",
				heading: "Result"
			},
			"rights-violation": {
				label: "grave human-rights violation",
				question: "Is it charged as a grave human-rights violation, a crime against humanity or a war crime?",
				help: "For example: torture or disappearance by officials.",
				example: "no",
				heading: "Grave human-rights violation"
			},
			"underlying-excluded": {
				label: "main offence excluded",
				question: "Is the offence that this charge refers to one of those that the law excludes?",
				help: "For example: covering up a homicide, or associating for drug trafficking.",
				example: "no",
				heading: "Main offence excluded"
			},
			"corruption-law": {
				label: "Corruption Act",
				question: "Is this charge based on the Corruption Act (Ley contra la Corrupción)?",
				help: "What counts is the act that the charge cites, not the word \"corruption\".",
				example: "no",
				heading: "Corruption Act"
			},
			"drug-minimum-over-nine": {
				label: "minimum drug penalty over 9 years",
				question: "Is the minimum penalty of this drug offence over 9 years?",
				help: "Over nine, not nine itself. What counts is the minimum of the article charged.",
				example: "no",
				heading: "Minimum drug penalty over 9 years"
			},
			status: {
				label: "status of the charge",
				question: "What is the status of this charge?",
				help: "A charge with a final acquittal or dismissal is no longer pending.",
				example: "pending",
				heading: "Status of the charge"
			}
		},
		values: {
			"conduct-kind": {
				demonstration: "demonstration",
				strike: "strike or stoppage",
				expression: "posts or messages only",
				"political-act": "political act",
				"armed-action": "armed action",
				other: "other conduct"
			},
			"foreign-part": {
				deeds: "deeds",
				words: "words only"
			},
			court: {
				ordinary: "ordinary court",
				terrorism: "terrorism court",
				military: "military court",
				adolescents: "adolescents' court"
			},
			stage: {
				"not-charged": "not charged",
				charged: "charged",
				accused: "indicted",
				trial: "on trial",
				convicted: "convicted (not final)",
				final: "final sentence",
				served: "sentence served",
				closed: "case closed"
			},
			custody: {
				prison: "in prison",
				"house-arrest": "house arrest",
				measures: "released under measures",
				free: "at liberty",
				abroad: "abroad",
				wanted: "wanted",
				disappeared: "whereabouts unknown"
			},
			"request-by": {
				prosecutor: "prosecutor's office",
				person: "the person",
				"public-defence": "public defence",
				"private-defence": "private defence",
				"attorney-in-fact": "lawyer under a power of attorney",
				family: "family",
				organisation: "organisation"
			},
			"request-receipt": {
				received: "received",
				refused: "receipt refused"
			},
			decision: {
				granted: "granted",
				refused: "refused",
				none: "no decision"
			},
			degree: {
				completed: "completed",
				frustrated: "frustrated",
				attempted: "attempted"
			},
			participation: {
				author: "author",
				"immediate-cooperator": "immediate cooperator",
				instigator: "instigator",
				accomplice: "accomplice"
			},
			result: {
				none: "no injury or death",
				injury: "injury",
				"gravest-injury": "gravest injuries",
				death: "death"
			},
			status: {
				pending: "pending",
				convicted: "convicted",
				acquitted: "acquitted",
				dismissed: "dismissed"
			}
		},
		truth: {
			yes: "yes",
			no: "no"
		},
		classes: {
			"grave-human-rights-violation": "grave human-rights violation",
			"crime-against-humanity": "crime against humanity",
			"war-crime": "war crime",
			"intentional-homicide": "intentional homicide",
			"unintended-homicide": "unintended homicide",
			"gravest-injuries": "gravest injuries",
			"unintended-injuries": "unintended injuries",
			"drug-trafficking": "drug trafficking with a minimum penalty over 9 years",
			corruption: "offence of the Corruption Act",
			"military-rebellion": "military rebellion",
			"instigation-to-military-rebellion": "instigation to military rebellion",
			terrorism: "terrorism"
		},
		points: {
			"foreign-armed-action": "possible foreign armed action",
			expression: "possible mere expression",
			"rights-violation": "possible grave human-rights violation",
			"underlying-offence": "main offence to be established",
			"injury-degree": "gravity of the injuries to be established",
			"corruption-law": "possible offence of the Corruption Act",
			"drug-minimum": "minimum drug penalty to be established",
			"military-court": "possible military court"
		},
		reasons: {
			unasked: "not asked yet",
			blank: "blank",
			"stated-unknown": "said to be not known",
			unreadable: "could not be read",
			contradicted: "contradicted by another fact"
		},
		unknown: "not known",
		noEvent: "none of the list",
		noCharges: "no charges"
	};
}));
// src/i18n/facts.es.ts
var es;
var init_facts_es = __esmMin((() => {
	es = {
		facts: {
			"conduct-date": {
				label: "fecha de los hechos",
				question: "¿Cuándo ocurrieron los hechos que se le atribuyen?",
				help: "La fecha de la conducta, no la de la detención. Sirve un día, un mes, un año o un lapso.",
				example: "29/07/2024",
				heading: "Fecha de los hechos"
			},
			"arrest-date": {
				label: "fecha de la detención",
				question: "¿Cuándo fue la detención?",
				help: "Los hechos no pueden ser posteriores a ella; sí pueden ser muy anteriores.",
				example: "30/07/2024",
				heading: "Fecha de detención"
			},
			"linked-event": {
				label: "hecho vinculado",
				question: "¿Con cuál de los hechos que enumera la ley se vincula la conducta?",
				help: "La fecha sola no basta: tiene que haber un vínculo. Si no lo hay, elija «ninguno de la lista».",
				example: "n.º 12",
				heading: "Hecho vinculado"
			},
			state: {
				label: "entidad federal",
				question: "¿En qué entidad federal ocurrieron los hechos?",
				help: "El estado, el Distrito Capital o las dependencias federales; no el lugar de reclusión.",
				example: "Carabobo",
				heading: "Entidad federal"
			},
			"conduct-kind": {
				label: "tipo de conducta",
				question: "¿Qué conducta se le atribuye?",
				help: "Lo que se dice que hizo, no el nombre del delito. Hablar o publicar en el marco de una manifestación es manifestación.",
				example: "manifestación",
				heading: "Conducta"
			},
			"foreign-armed-action": {
				label: "acción armada extranjera",
				question: "¿Se le atribuye haber promovido o apoyado una acción armada o de fuerza de Estados, corporaciones o personas extranjeras contra la República?",
				help: "Basta con que se le atribuya. Una acción armada sin participación extranjera no cuenta.",
				example: "no",
				heading: "Acción armada con extranjeros"
			},
			"foreign-part": {
				label: "intervención en la acción extranjera",
				question: "¿Se le atribuyen actos en esa acción, o solo palabras?",
				help: "Actos: participar, financiar, facilitar. Solo palabras: pedirla o invocarla en declaraciones o mensajes.",
				example: "solo palabras",
				heading: "Intervención en la acción extranjera"
			},
			military: {
				label: "condición militar",
				question: "¿Es militar, activo o retirado?",
				help: "La condición de la persona al ocurrir los hechos, no el tribunal que la juzga.",
				example: "no",
				heading: "Militar"
			},
			court: {
				label: "tipo de tribunal",
				question: "¿Qué tipo de tribunal conoce la causa?",
				help: "El que tiene hoy el expediente.",
				example: "con competencia en terrorismo",
				heading: "Tipo de tribunal"
			},
			stage: {
				label: "etapa procesal",
				question: "¿En qué etapa está la causa?",
				help: "De la etapa depende qué decreta el tribunal: sobreseimiento, o sentencia de reemplazo si la condena es firme.",
				example: "con imputación",
				heading: "Etapa procesal"
			},
			custody: {
				label: "situación de libertad",
				question: "¿En qué situación se encuentra la persona?",
				help: "La excarcelación no pone fin a la causa; el arresto domiciliario sigue siendo privación de libertad.",
				example: "medidas cautelares",
				heading: "Situación"
			},
			"a-derecho": {
				label: "a derecho",
				question: "¿Está a derecho?",
				help: "Puede ponerse a derecho también después de la entrada en vigencia de la ley.",
				example: "sí",
				heading: "A derecho"
			},
			abroad: {
				label: "fuera del país",
				question: "¿Se encuentra fuera del país?",
				help: "Desde el exterior puede actuar por medio de un abogado de su confianza con poder.",
				example: "no",
				heading: "Fuera del país"
			},
			"power-of-attorney": {
				label: "poder otorgado",
				question: "¿Otorgó poder a un abogado de su confianza?",
				help: "Basta el poder, sin ninguna otra formalidad.",
				example: "no",
				heading: "Poder otorgado"
			},
			ceased: {
				label: "cese de la conducta",
				question: "¿Cesó la conducta que se le atribuye?",
				help: "También vale que cese después de la entrada en vigencia. La ley no dice cómo se prueba.",
				example: "sí",
				heading: "Conducta cesada"
			},
			"request-date": {
				label: "fecha de la solicitud",
				question: "¿Cuándo se presentó la solicitud de amnistía?",
				help: "El día en que la recibió el tribunal: desde él corren los 15 días continuos.",
				example: "02/03/2026",
				heading: "Fecha de la solicitud"
			},
			"request-by": {
				label: "solicitante",
				question: "¿Quién presentó la solicitud?",
				help: "Para la misma persona a veces la presentan varios: indique la primera que fue recibida.",
				example: "defensa privada",
				heading: "Solicitante"
			},
			"request-receipt": {
				label: "recepción de la solicitud",
				question: "¿Recibió el tribunal la solicitud?",
				help: "Negarse a recibirla no es lo mismo que negar la amnistía.",
				example: "recibida",
				heading: "Recepción de la solicitud"
			},
			decision: {
				label: "decisión",
				question: "¿Qué decidió el tribunal sobre la amnistía?",
				help: "Solo una decisión judicial; la excarcelación por otra medida no lo es.",
				example: "negada",
				heading: "Decisión"
			},
			"decision-date": {
				label: "fecha de la decisión",
				question: "¿Qué fecha tiene la decisión?",
				help: "La fecha que lleva la decisión, no la de su notificación.",
				example: "13/03/2026",
				heading: "Fecha de la decisión"
			},
			"notification-date": {
				label: "fecha de la notificación",
				question: "¿Cuándo se notificó la decisión?",
				help: "El día en que la persona o su defensa la conoció.",
				example: "16/03/2026",
				heading: "Fecha de la notificación"
			},
			"court-name": {
				label: "tribunal",
				question: "¿Qué tribunal tiene el expediente?",
				help: "El nombre completo, con su número, su función y su circuito.",
				example: "Tribunal Cuarto de Control con competencia en terrorismo",
				heading: "Tribunal"
			},
			"file-number": {
				label: "número de expediente",
				question: "¿Qué número tiene el expediente?",
				help: "Como lo escribe el tribunal.",
				example: "GP01-P-2024-001234",
				heading: "Expediente"
			},
			"co-defendants": {
				label: "otras personas en la causa",
				question: "¿Quiénes más están en la misma causa?",
				help: "Los números de sus casos o sus nombres, y si ya se les otorgó la amnistía.",
				example: "M-02; M-03",
				heading: "Otras personas en la causa"
			},
			name: {
				label: "nombre",
				question: "¿Cómo se llama la persona?",
				help: "Dato personal: no aparece en los informes que se comparten.",
				example: "Nombre Apellido",
				heading: "Nombre"
			},
			"id-number": {
				label: "cédula",
				question: "¿Cuál es su número de cédula?",
				help: "Con la letra V o E. Dato personal: no aparece en los informes que se comparten.",
				example: "V-12.345.678",
				heading: "Cédula"
			},
			"birth-date": {
				label: "fecha de nacimiento",
				question: "¿Cuál es su fecha de nacimiento?",
				help: "Sirve también el año solo.",
				example: "05/11/1990",
				heading: "Fecha de nacimiento"
			},
			sex: {
				label: "sexo",
				question: "¿Cuál es su sexo?",
				help: "Como lo registra su organización.",
				example: "F",
				heading: "Sexo"
			},
			nationality: {
				label: "nacionalidad",
				question: "¿Cuál es su nacionalidad?",
				help: "Si tiene varias, todas.",
				example: "venezolana",
				heading: "Nacionalidad"
			},
			role: {
				label: "ocupación",
				question: "¿A qué se dedica?",
				help: "Por ejemplo: estudiante, periodista, sindicalista, dirigente político.",
				example: "estudiante",
				heading: "Ocupación"
			},
			"custody-place": {
				label: "lugar de reclusión",
				question: "¿Dónde se encuentra en reclusión?",
				help: "El centro y la entidad, si se conocen.",
				example: "Internado Judicial de Carabobo",
				heading: "Lugar de reclusión"
			},
			"arresting-body": {
				label: "organismo aprehensor",
				question: "¿Qué organismo practicó la detención?",
				help: "Por ejemplo: PNB, GNB, SEBIN, DGCIM, CICPC.",
				example: "PNB",
				heading: "Organismo aprehensor"
			},
			"release-date": {
				label: "fecha de excarcelación",
				question: "¿Cuándo fue la excarcelación?",
				help: "La excarcelación no es amnistía: la causa puede seguir abierta.",
				example: "20/12/2024",
				heading: "Fecha de excarcelación"
			},
			health: {
				label: "estado de salud",
				question: "¿Cuál es su estado de salud?",
				help: "Dato personal: no aparece en los informes que se comparten.",
				example: "estable",
				heading: "Estado de salud"
			},
			notes: {
				label: "observaciones",
				question: "¿Hay algo más que deba constar?",
				help: "Texto libre; el programa no lo interpreta.",
				example: "fila de ejemplo: puede borrarse",
				heading: "Observaciones"
			},
			charges: {
				label: "cargos",
				question: "¿Qué delitos se le imputan?",
				help: "Todos, uno por uno, con su artículo si consta. «Sin cargos» no es lo mismo que «no consta».",
				example: "instigación al odio; agavillamiento",
				heading: "Delitos imputados"
			},
			offence: {
				label: "delito",
				question: "¿Cuál de estos delitos es?",
				help: "El texto admite varios delitos: elija el que consta en el expediente.",
				example: "agavillamiento",
				heading: "Delito"
			},
			degree: {
				label: "grado de ejecución",
				question: "¿El delito se imputa como consumado, frustrado o en tentativa?",
				help: "Como consta en la imputación, la acusación o la sentencia.",
				example: "consumado",
				heading: "Grado de ejecución"
			},
			participation: {
				label: "participación",
				question: "¿Con qué forma de participación se le imputa?",
				help: "La complicidad correspectiva es complicidad.",
				example: "autoría",
				heading: "Participación"
			},
			result: {
				label: "resultado",
				question: "¿Qué daño a personas se le imputa por este cargo?",
				help: "El que consta en el cargo, no el que se vio en los hechos en general.",
				example: "sin lesiones ni muerte",
				heading: "Resultado"
			},
			"rights-violation": {
				label: "violación grave de derechos humanos",
				question: "¿Se le imputa como violación grave de derechos humanos, crimen de lesa humanidad o crimen de guerra?",
				help: "Por ejemplo: torturas o desapariciones cometidas por funcionarios.",
				example: "no",
				heading: "Violación grave de derechos humanos"
			},
			"underlying-excluded": {
				label: "delito principal excluido",
				question: "¿El delito al que este cargo se refiere es uno de los que la ley excluye?",
				help: "Por ejemplo: encubrir un homicidio, o asociarse para el tráfico de drogas.",
				example: "no",
				heading: "Delito principal excluido"
			},
			"corruption-law": {
				label: "Ley contra la Corrupción",
				question: "¿Este cargo se funda en la Ley contra la Corrupción?",
				help: "Cuenta la ley que cita el cargo, no la palabra «corrupción».",
				example: "no",
				heading: "Ley contra la Corrupción"
			},
			"drug-minimum-over-nine": {
				label: "pena mínima por drogas mayor de 9 años",
				question: "¿La pena mínima de este delito de drogas es mayor de 9 años?",
				help: "Más de nueve, no nueve exactos. Cuenta el mínimo del artículo que se imputa.",
				example: "no",
				heading: "Pena mínima por drogas mayor de 9 años"
			},
			status: {
				label: "estado del cargo",
				question: "¿En qué estado está este cargo?",
				help: "Un cargo con absolución o sobreseimiento firmes ya no está pendiente.",
				example: "pendiente",
				heading: "Estado del cargo"
			}
		},
		values: {
			"conduct-kind": {
				demonstration: "manifestación",
				strike: "paro o huelga",
				expression: "solo mensajes o publicaciones",
				"political-act": "acto político",
				"armed-action": "acción armada",
				other: "otra conducta"
			},
			"foreign-part": {
				deeds: "actos",
				words: "solo palabras"
			},
			court: {
				ordinary: "ordinario",
				terrorism: "con competencia en terrorismo",
				military: "militar",
				adolescents: "de adolescentes"
			},
			stage: {
				"not-charged": "sin imputación",
				charged: "con imputación",
				accused: "con acusación",
				trial: "en juicio",
				convicted: "condena no firme",
				final: "condena firme",
				served: "pena cumplida",
				closed: "causa terminada"
			},
			custody: {
				prison: "en prisión",
				"house-arrest": "arresto domiciliario",
				measures: "medidas cautelares",
				free: "en libertad",
				abroad: "en el exterior",
				wanted: "con orden de captura",
				disappeared: "paradero desconocido"
			},
			"request-by": {
				prosecutor: "Ministerio Público",
				person: "la propia persona",
				"public-defence": "defensa pública",
				"private-defence": "defensa privada",
				"attorney-in-fact": "abogado con poder",
				family: "familiares",
				organisation: "organización"
			},
			"request-receipt": {
				received: "recibida",
				refused: "recepción negada"
			},
			decision: {
				granted: "otorgada",
				refused: "negada",
				none: "sin decisión"
			},
			degree: {
				completed: "consumado",
				frustrated: "frustrado",
				attempted: "en tentativa"
			},
			participation: {
				author: "autoría",
				"immediate-cooperator": "cooperación inmediata",
				instigator: "instigación",
				accomplice: "complicidad"
			},
			result: {
				none: "sin lesiones ni muerte",
				injury: "lesiones",
				"gravest-injury": "lesiones gravísimas",
				death: "muerte"
			},
			status: {
				pending: "pendiente",
				convicted: "condena",
				acquitted: "absolución",
				dismissed: "sobreseimiento"
			}
		},
		truth: {
			yes: "sí",
			no: "no"
		},
		classes: {
			"grave-human-rights-violation": "violación grave de derechos humanos",
			"crime-against-humanity": "crimen de lesa humanidad",
			"war-crime": "crimen de guerra",
			"intentional-homicide": "homicidio intencional",
			"unintended-homicide": "homicidio culposo o preterintencional",
			"gravest-injuries": "lesiones gravísimas",
			"unintended-injuries": "lesiones culposas o preterintencionales",
			"drug-trafficking": "tráfico de drogas con pena mínima mayor de 9 años",
			corruption: "delito de la Ley contra la Corrupción",
			"military-rebellion": "rebelión militar",
			"instigation-to-military-rebellion": "instigación a la rebelión militar",
			terrorism: "terrorismo"
		},
		points: {
			"foreign-armed-action": "posible acción armada extranjera",
			expression: "posible conducta de mera expresión",
			"rights-violation": "posible violación grave de derechos humanos",
			"underlying-offence": "delito principal por precisar",
			"injury-degree": "gravedad de las lesiones por precisar",
			"corruption-law": "posible delito de la Ley contra la Corrupción",
			"drug-minimum": "pena mínima por drogas por precisar",
			"military-court": "posible tribunal militar"
		},
		reasons: {
			unasked: "aún no se ha preguntado",
			blank: "en blanco",
			"stated-unknown": "se indicó que no consta",
			unreadable: "no se pudo leer",
			contradicted: "otro dato lo contradice"
		},
		unknown: "no consta",
		noEvent: "ninguno de la lista",
		noCharges: "sin cargos"
	};
}));
// src/i18n/facts.ts
var factWords;
var init_facts = __esmMin((() => {
	init_facts_en();
	init_facts_es();
	factWords = {
		es,
		en
	};
}));
// src/i18n/language.ts
var LANGUAGES;
var init_language = __esmMin((() => {
	LANGUAGES = ["es", "en"];
}));
// src/intake/text.ts
/** Text as people type it, brought to one form in which it can be compared. */
/** Lower case, without accents, with one kind of dash, quote and space. */
function fold(text) {
	return text.normalize("NFKD").replace(/[\p{M}\p{Cf}]+/gu, "").toLowerCase().replace(/[\u2010-\u2015\u2212]/gu, "-").replace(/["“”«»„]/gu, "\"").replace(/[‘’´`]/gu, "'").replace(/[\s\p{Cc}]+/gu, " ").trim();
}
/** The folded text as words with one space between them, without punctuation. */
function wordsOf(text) {
	return fold(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/**
* A copy that shares no memory with the text that it was cut from. What is
* kept for long must not hold a whole block of the file by one cell of it.
*/
function detached(text) {
	return ` ${text}`.slice(1);
}
/**
* The cell without the apostrophe that keeps a spreadsheet from taking it for
* a formula: reports write it, and people type it.
*/
function unguarded(cell) {
	return cell.charCodeAt(0) === 39 && /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
}
/** The letters of a spreadsheet's column: 0 is `A`, 26 is `AA`. */
function columnLetter(index) {
	let rest = index;
	let letters = "";
	do {
		letters = String.fromCharCode(65 + rest % 26) + letters;
		rest = Math.floor(rest / 26) - 1;
	} while (rest >= 0);
	return letters;
}
/** A short excerpt that is safe to show: no control characters, no terminal escapes. */
function shown$1(text, limit = 80) {
	const clean = (text.length > limit * 4 ? text.slice(0, limit * 4) : text).replace(CONTROLS, " ").replace(/ {2,}/gu, " ").trim();
	return clean.length > limit ? `${clean.slice(0, limit - 1)}…` : clean;
}
/** How many single-letter edits lie between two short texts, at most `limit` + 1. */
function distance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
		}
		previous = row;
	}
	return previous[b.length] ?? limit + 1;
}
/** The one of `names` that differs from `name` by at most two letters, if there is one. */
function nearest(name, names) {
	let best;
	let least = 3;
	for (const candidate of names) {
		const apart = distance(name, candidate, 2);
		if (apart < least) [best, least] = [candidate, apart];
	}
	return best;
}
var CONTROLS;
var init_text = __esmMin((() => {
	CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;
}));
// src/intake/table/heading-words.ts
var HEADING_WORDS;
var init_heading_words = __esmMin((() => {
	HEADING_WORDS = {
		id: "n°|nº|nro|num|no|#|numero|número de caso|n° de caso|nro caso|id|id caso|id del caso|caso|case|case id|case number|case no|código|código del caso|cod|expediente interno|n° interno|identificador|ref|referencia|reference|record id|ficha|n° de ficha",
		"conduct-date": "fecha de los hechos|fecha del hecho|fecha hechos|fecha de la conducta|fecha conducta|fecha de ocurrencia|fecha de comisión|cuándo ocurrió|fecha de los sucesos|date of conduct|conduct date|date of the facts|date of events|date of the events|date of offence|date of offense|offence date|offense date|date of alleged conduct|incident date|date of incident",
		"arrest-date": "fecha de detención|fecha detención|detención|fecha de arresto|fecha del arresto|fecha de aprehensión|fecha aprehensión|fecha de captura|fecha captura|f detención|fec detención|fecha det|detenido el|detenida el|detenido desde|fecha de la privación de libertad|arrest date|date of arrest|arrested on|arrested|date arrested|date of detention|detention date|date detained",
		"linked-event": "hecho|hecho vinculado|hecho de la ley|hecho listado|hecho del artículo 8|evento|evento vinculado|acontecimiento|suceso|contexto|contexto político|linked event|event|listed event|event of the law|political event",
		state: "entidad|entidad federal|estado|estado del país|estado donde ocurrió|edo|entidad donde ocurrió|estado de los hechos|state|federal entity|lugar|lugar de los hechos|lugar del hecho|place of conduct|place of the facts|province",
		"conduct-kind": "conducta|tipo de conducta|tipo de hecho|conducta atribuida|actividad|clase de conducta|kind of conduct|conduct|type of conduct|conduct type|conduct kind|activity",
		"foreign-armed-action": "acción armada con extranjeros|acción armada extranjera|acción de fuerza extranjera|promoción de acción armada extranjera|intervención extranjera|participación extranjera|foreign armed action|armed action with foreigners|foreign involvement|foreign armed or forceful action",
		"foreign-part": "intervención en la acción extranjera|parte en la acción extranjera|actos o palabras|hechos o palabras|part in the foreign action|deeds or words|own part in the foreign action|foreign part",
		military: "militar|es militar|condición militar|civil o militar|civil militar|funcionario militar|military|is military|military status|civilian or military|member of the military|in the military",
		court: "tribunal|juzgado|tribunal de la causa|tribunal competente|tribunal que conoce|tipo de tribunal|jurisdicción|corte|court|kind of court|type of court|court type|tribunal actual",
		stage: "etapa procesal|etapa|fase procesal|fase|estado procesal|estado de la causa|estado del proceso|situación procesal|estatus procesal|status procesal|estado de causa|estado|estatus|status|situación jurídica|stage|procedural stage|stage of proceedings|procedural status|legal status|case status|situación",
		custody: "situación|situación actual|condición|condición actual|estatus de libertad|medida|medida actual|medida cautelar|situación de libertad|custodia|estatus|status|estado|estado actual|reclusión|custody|current situation|custody status|current status|detention status|measure|whereabouts",
		"a-derecho": "a derecho|está a derecho|puesto a derecho|at law|a derecho ante el tribunal|submitted to the court|at disposal of the court",
		abroad: "en el exterior|exterior|fuera del país|está en el exterior|en el extranjero|abroad|is abroad|outside the country|in exile|exiliado",
		"power-of-attorney": "poder|poder otorgado|otorgó poder|poder a abogado|con poder|tiene poder|power of attorney|poa|has power of attorney",
		ceased: "cesó la conducta|cese de la conducta|conducta cesada|cesó|ha cesado|cese|ceased|conduct ceased|has ceased|conduct has ceased|cese de los actos",
		"request-date": "fecha de solicitud|fecha de la solicitud|fecha solicitud|fecha de la solicitud de amnistía|solicitud|fecha de presentación de la solicitud|fecha de consignación|solicitada el|date of request|request date|request|filing date|date filed|filed on|date of filing",
		"request-by": "solicitante|solicitado por|presentada por|quién solicita|solicitud presentada por|introducida por|requested by|filed by|applicant|request by|who filed",
		"request-receipt": "recepción de la solicitud|recepción|recibida|acuse|acuse de recibo|solicitud recibida|receipt|request receipt|request received|received by the court|receipt of request",
		decision: "decisión|decisión sobre la amnistía|decisión del tribunal|resultado|resultado de la solicitud|amnistía|decision|court decision|amnesty decision|ruling|outcome of request",
		"decision-date": "fecha de decisión|fecha de la decisión|fecha decisión|fecha de otorgamiento|date of decision|decision date|decided on|ruling date",
		"notification-date": "fecha de notificación|fecha de la notificación|notificación|notificado el|date of notification|notification date|notified on",
		"court-name": "nombre del tribunal|tribunal nombre|juzgado nombre|nombre del juzgado|name of court|court name|name of the court",
		"file-number": "expediente|n° de expediente|nro expediente|número de expediente|no expediente|causa|n° de causa|número de causa|nro causa|asunto|n° de asunto|asunto principal|file number|file no|file|case file|docket|docket number|court file",
		"co-defendants": "coimputados|co imputados|coacusados|co acusados|causahabientes|otros imputados|coprocesados|co defendants|codefendants|co accused|others in the same case",
		name: "nombre|nombres|nombre y apellido|nombres y apellidos|nombre completo|apellidos y nombres|apellido y nombre|apellidos nombres|beneficiario|víctima|persona|detenido|nombre del detenido|name|full name|person|name and surname|detainee|beneficiary",
		"id-number": "cédula|cédula de identidad|c i|ci|nro de cédula|n° de cédula|número de cédula|n° cédula|documento|documento de identidad|n° de documento|dni|id number|identity number|identity card|national id|id card|id no",
		"birth-date": "fecha de nacimiento|fecha nacimiento|nacimiento|f nac|fec nac|f nacimiento|nacido el|date of birth|birth date|dob|born|born on",
		sex: "sexo|género|sex|gender|sexo género",
		nationality: "nacionalidad|país de origen|nationality|citizenship|country of origin",
		role: "ocupación|profesión|oficio|rol|cargo|perfil|profesión u oficio|profesión oficio|grupo|sector|role|occupation|profession|job|position|profile",
		"custody-place": "lugar de reclusión|centro de reclusión|sitio de reclusión|centro penitenciario|lugar de detención actual|cárcel|centro|lugar de detención|paradero|prison|place of detention|place of custody|custody place|detention centre|detention center|prison name",
		"arresting-body": "organismo aprehensor|cuerpo aprehensor|organismo que detuvo|órgano aprehensor|organismo|cuerpo policial|organismo de seguridad|detenido por|cuerpo de seguridad|arresting body|arrested by|arresting agency|security force|agency",
		"release-date": "fecha de excarcelación|fecha excarcelación|fecha de liberación|fecha liberación|fecha de libertad|excarcelación|excarcelado el|liberado el|release date|date of release|released on|date released",
		health: "salud|estado de salud|condición de salud|enfermedad|enfermedades|health|state of health|health condition|medical condition",
		notes: "observaciones|observación|notas|nota|comentarios|comentario|hechos|descripción de los hechos|descripción|relato|relato de los hechos|resumen|resumen de los hechos|narración|notes|note|remarks|comments|observations|description|summary|facts|description of the facts",
		charges: "delitos imputados|delito imputado|delitos|delito|cargos|cargo imputado|cargos imputados|imputación|imputaciones|calificación|calificación jurídica|precalificación|delitos atribuidos|delitos acusados|tipos penales|tipo penal|delito s|delito s imputado s|charges|charge|offences|offenses|offence|offense|crimes|crimes charged|alleged offences|charged with"
	};
}));
// src/intake/table/headings.ts
/** A heading in the form in which it is compared; never used as the key of an object. */
function headingKey(heading) {
	const words = fold(heading.slice(0, 300)).replace(/\bn ?[.°]? ?[o°](?=$|[ .])|^#$/gu, "n").replace(/[^\p{L}\p{N}]+/gu, " ").trim().split(" ");
	const telling = words.filter((word) => !SMALL.has(word));
	return (telling.length > 0 ? telling : words).join(" ");
}
function headingIndex() {
	if (index) return index;
	const found = /* @__PURE__ */ new Map();
	const add = (heading, target) => {
		const key = headingKey(heading);
		const targets = found.get(key) ?? [];
		if (!targets.includes(target)) found.set(key, [...targets, target]);
	};
	for (const target of TARGETS) for (const heading of [target, ...HEADING_WORDS[target].split("|")]) add(heading, target);
	for (const language of LANGUAGES) for (const [id, words] of Object.entries(factWords[language].facts)) {
		const target = TARGETS.find((candidate) => candidate === id);
		if (target !== void 0) found.set(headingKey(words.heading), [target]);
	}
	index = found;
	return found;
}
/**
* The facts that a heading can name: none, one, or several.
* What stands in brackets (a unit, a form to fill in) counts only if nothing else does.
*/
function targetsOf(heading) {
	const key = headingKey(heading);
	if (key === "" || ANSWERS.has(key) && !/[.º°#]/u.test(heading)) return NONE$1;
	const known = headingIndex();
	return known.get(key) ?? known.get(headingKey(heading.slice(0, 300).replace(/[([][^)\]]{0,100}[)\]]/gu, " "))) ?? known.get(headingKey(heading.slice(0, 300).replace(/[:*].*$/su, " "))) ?? NONE$1;
}
/** How many cells of a row are headings of known facts. */
function headingScore(cells) {
	let score = 0;
	for (const cell of cells.slice(0, 500)) if (cell.length <= 300 && targetsOf(cell).length > 0) score += 1;
	return score;
}
var TARGETS, DECIDING, SMALL, ANSWERS, index, NONE$1;
var init_headings = __esmMin((() => {
	init_facts();
	init_language();
	init_facts$1();
	init_text();
	init_heading_words();
	TARGETS = [
		"id",
		...CASE_FACT_IDS,
		"charges"
	];
	DECIDING = /* @__PURE__ */ new Set([
		"conduct-date",
		"arrest-date",
		"linked-event",
		"charges",
		"conduct-kind",
		"foreign-armed-action",
		"foreign-part",
		"military",
		"court",
		"stage",
		"custody"
	]);
	SMALL = new Set("de del d la las el los lo en por para a al y u o e un una se su sus que of the an to at for is was".split(" "));
	ANSWERS = /* @__PURE__ */ new Set([
		"no",
		"n",
		"nd"
	]);
	NONE$1 = [];
}));
// src/intake/table/dialect.ts
/** How a text table is written: delimiter and line ends, from its beginning. */
init_headings();
const DELIMITERS = [
	";",
	",",
	"	",
	"|"
];
const SEP_LINE = /^"?sep=(.)"?(?:\r\n|\n|\r|$)/iu;
/**
* @param head the beginning of the text
* @param whole whether that is all of it
*/
function detectDialect(head, whole, wanted) {
	const newline = newlineOf(head);
	const sep = SEP_LINE.exec(head);
	const skip = sep ? sep[0].length : 0;
	const told = wanted ?? sep?.[1];
	if (told !== void 0) return {
		delimiter: told,
		newline,
		skip
	};
	let best = ";";
	let most = 0;
	for (const delimiter of DELIMITERS) {
		const score = scoreOf$1(head, delimiter, newline, whole);
		if (score > most) [best, most] = [delimiter, score];
	}
	return {
		delimiter: best,
		newline,
		skip
	};
}
/** `\r` alone ends the lines of old Macintosh files; line breaks inside quoted cells do not count. */
function newlineOf(head) {
	if (!head.includes("\r")) return "\n";
	const outside = head.replace(/"(?:[^"]|"")*"/gu, "\"\"");
	const feeds = outside.split("\n").length;
	return outside.replaceAll("\r\n", "\n").split("\r").length > feeds ? "\r" : "\n";
}
/** Headings that it brings out, then how many records have the same number of cells. */
function scoreOf$1(head, delimiter, newline, whole) {
	const rows = new RecordSplitter(delimiter, newline).push(head, whole).slice(0, 100);
	const counts = /* @__PURE__ */ new Map();
	let headings = 0;
	for (const { cells } of rows) {
		if (cells.length < 2) continue;
		counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
		headings = Math.max(headings, headingScore(cells));
	}
	const [width, same] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
	return headings * 1e3 + same / Math.max(1, rows.length) * 100 + Math.min(width, 50) / 100;
}
// src/intake/csv.ts
init_peek();
/** Characters looked at to tell the dialect. */
const HEAD = 65536;
/** Characters read at once: few enough rows that none of them outlives the next. */
const PIECE = 32768;
/** @param text decoded, from the start */
async function csvGrid(text, state, options) {
	const { head, all } = await peek(text, (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= HEAD);
	const beginning = head.join("");
	const dialect = detectDialect(beginning.slice(0, HEAD), beginning.length < HEAD, options.delimiter);
	const splitter = new RecordSplitter(dialect.delimiter, dialect.newline);
	async function* rows() {
		let skip = dialect.skip;
		for await (const part of all) {
			const used = skip === 0 ? part : part.slice(skip);
			skip = Math.max(0, skip - part.length);
			for (let at = 0; at < used.length; at += PIECE) {
				const batch = splitter.push(used.length <= PIECE ? used : used.slice(at, at + PIECE), false);
				if (batch.length > 0) yield batch;
			}
		}
		const last = splitter.push("", true);
		if (last.length > 0) yield last;
	}
	return {
		rows: rows(),
		detected: () => ({
			format: "csv",
			encoding: state.encoding,
			delimiter: dialect.delimiter
		}),
		expect: (width) => {
			splitter.expect(width);
		}
	};
}
// src/case/case.ts
function isUnknown(fact) {
	return fact === void 0 || "unknown" in fact;
}
/** A fact with one value. */
function known(value, text) {
	return text === void 0 ? { values: [value] } : {
		values: [value],
		text
	};
}
function unknown(reason, text) {
	return text === void 0 ? { unknown: reason } : {
		unknown: reason,
		text
	};
}
/** Whether the case's charges are known (perhaps to be none). */
function hasCharges(charges) {
	return Array.isArray(charges);
}
var NO_EVENT;
var init_case = __esmMin((() => {
	NO_EVENT = "none";
}));
// src/intake/cells/lexicon.ts
/** `detenid@` stands for both genders and both numbers. */
function lexicon(entries) {
	const byFirstWord = /* @__PURE__ */ new Map();
	for (const [meaning, phrases] of entries) for (const phrase of phrases.flatMap(genders)) {
		const words = phrase.split(" ");
		const first = words[0] ?? "";
		const list = byFirstWord.get(first) ?? [];
		list.push({
			words,
			meaning
		});
		byFirstWord.set(first, list);
	}
	for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
	return { byFirstWord };
}
function genders(phrase) {
	return phrase.includes("@") ? [
		"o",
		"a",
		"os",
		"as"
	].map((ending) => phrase.replaceAll("@", ending)) : [phrase];
}
/** Finds the phrases of a lexicon in a cell. */
function search(text, { byFirstWord }) {
	const meanings = [];
	const rest = [];
	const folded = fold(text).slice(0, 500);
	let hedged = folded.includes("?");
	for (const clause of folded.split(/[,;:()/.|]+/u)) {
		const words = clause.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
		const left = [];
		let denied = false;
		let found = false;
		for (let at = 0; at < words.length;) {
			const here = at;
			const entry = byFirstWord.get(words[at] ?? "")?.find((candidate) => candidate.words.every((word, offset) => words[here + offset] === word));
			if (entry && !(found && entry.words.length === 1 && RETRACTIONS.has(entry.words[0] ?? ""))) {
				meanings.push(entry.meaning);
				found = true;
				hedged ||= denied;
				at += entry.words.length;
				continue;
			}
			const word = words[at] ?? "";
			denied ||= DENIALS.has(word);
			if (found && RETRACTIONS.has(word)) hedged = true;
			if (AND$1.has(word)) found = false;
			left.push(word);
			at += 1;
		}
		if (left.length > 0) rest.push(left.join(" "));
	}
	return {
		meanings,
		hedged,
		rest
	};
}
var DENIALS, RETRACTIONS, AND$1;
var init_lexicon = __esmMin((() => {
	init_text();
	DENIALS = /* @__PURE__ */ new Set([
		"no",
		"sin",
		"ni",
		"nunca",
		"jamas",
		"tampoco",
		"not",
		"without",
		"never",
		"non",
		"posible",
		"posiblemente",
		"probable",
		"probablemente",
		"quiza",
		"quizas",
		"presunto",
		"presunta",
		"presuntamente",
		"supuesto",
		"supuesta",
		"ex",
		"solicitud",
		"solicita",
		"solicitan",
		"solicito",
		"pide",
		"piden",
		"pidio",
		"espera",
		"esperando",
		"pendiente",
		"falta",
		"request",
		"requested",
		"awaiting",
		"pending",
		"former",
		"antes",
		"anteriormente",
		"previamente",
		"formerly",
		"hasta",
		"niegan",
		"nego",
		"negaron",
		"estuvo",
		"estaba",
		"estuvieron",
		"boleta",
		"observador",
		"observadora",
		"transeunte",
		"ajeno",
		"ajena",
		"cerca",
		"parcial",
		"parcialmente",
		"provisional",
		"provisionalmente",
		"murio",
		"fallecio",
		"fallecido",
		"fallecida",
		"difunto",
		"difunta",
		"died",
		"deceased",
		"near",
		"bystander",
		"partially",
		"partly"
	]);
	RETRACTIONS = /* @__PURE__ */ new Set([
		"negado",
		"negada",
		"negados",
		"negadas",
		"negaron",
		"denegado",
		"denegada",
		"denegadas",
		"rechazado",
		"rechazada",
		"improcedente",
		"solicitado",
		"solicitada",
		"solicitadas",
		"pedido",
		"pedida",
		"anulado",
		"anulada",
		"revocado",
		"revocada",
		"revocadas",
		"denied",
		"requested",
		"revoked",
		"annulled",
		"pendiente",
		"diferido",
		"diferida",
		"suspendido",
		"suspendida",
		"incumplido",
		"incumplida",
		"vencido",
		"vencida",
		"parcial",
		"parcialmente",
		"provisional",
		"provisionalmente",
		"murio",
		"fallecio",
		"fallecido",
		"fallecida",
		"muerto",
		"muerta",
		"died",
		"deceased",
		"impugnado",
		"impugnada",
		"recurrido",
		"recurrida",
		"partially",
		"partly",
		"no",
		"nunca",
		"tampoco",
		"not",
		"never"
	]);
	AND$1 = /* @__PURE__ */ new Set([
		"y",
		"e",
		"pero",
		"luego",
		"despues",
		"and",
		"but",
		"then"
	]);
}));
// src/intake/cells/choice-words.ts
var is, with_, WANTED, AWAY, STAGE, CUSTODY, CUSTODY_PLACES, BY_FUNCTION, COURT, STAGE_OF_COURT, CONDUCT, REQUEST_BY, RECEIPT, DECISION, FOREIGN_PART, DEGREE, PARTICIPATION, RESULT, STATUS;
var init_choice_words = __esmMin((() => {
	init_lexicon();
	is = (...values) => ({ values });
	with_ = (values, also) => ({
		values,
		also
	});
	WANTED = {
		custody: "wanted",
		"a-derecho": "no"
	};
	AWAY = { abroad: "yes" };
	STAGE = lexicon([
		[is("not-charged"), [
			"no imputad@",
			"sin imputar",
			"sin imputacion",
			"no ha sido imputad@",
			"aun no imputad@",
			"sin cargos",
			"sin presentar",
			"aprehendid@",
			"en flagrancia",
			"flagrancia",
			"not charged",
			"without charge",
			"investigad@",
			"en investigacion",
			"fase de investigacion",
			"under investigation",
			"arrested"
		]],
		[is("not-charged", "charged", "accused", "trial", "convicted", "final"), ["detenid@", "detained"]],
		[is("not-charged", "charged"), ["fase preparatoria", "preparatoria"]],
		[is("charged", "accused", "trial"), [
			"privativa",
			"privativa de libertad",
			"medida privativa",
			"medida privativa de libertad",
			"procesad@",
			"remand",
			"on remand"
		]],
		[is("charged"), [
			"imputad@",
			"imputacion",
			"audiencia de presentacion",
			"presentad@ en tribunales",
			"presentad@ ante el tribunal",
			"precalificacion",
			"charged"
		]],
		[is("accused"), [
			"acusad@",
			"acusacion presentada",
			"acusacion",
			"acusacion fiscal",
			"audiencia preliminar",
			"fase intermedia",
			"intermedia",
			"accused",
			"indicted"
		]],
		[is("trial"), [
			"en juicio",
			"fase de juicio",
			"juicio",
			"juicio oral",
			"juicio oral y publico",
			"auto de apertura a juicio",
			"apertura a juicio",
			"auto de apertura",
			"pase a juicio",
			"a juicio",
			"enjuiciad@",
			"on trial",
			"trial"
		]],
		[is("convicted"), [
			"condenad@",
			"condena",
			"sentenciad@",
			"sentencia condenatoria",
			"en apelacion",
			"apelacion",
			"apelad@",
			"en casacion",
			"casacion",
			"recurso de casacion",
			"condenad@ no firme",
			"sentencia no firme",
			"condena no firme",
			"convicted",
			"sentenced",
			"convicted not final",
			"on appeal",
			"appeal",
			"apelo"
		]],
		[is("final"), [
			"sentencia firme",
			"sentencia definitivamente firme",
			"definitivamente firme",
			"firme",
			"condena firme",
			"sentencia definitiva",
			"cumpliendo pena",
			"cumpliendo condena",
			"cumple pena",
			"cumple condena",
			"fase de ejecucion",
			"en ejecucion",
			"ejecucion",
			"final sentence",
			"final",
			"serving sentence"
		]],
		[is("convicted", "final"), [
			"casacion sin lugar",
			"casacion declarada sin lugar",
			"recurso de casacion sin lugar",
			"recurso de casacion declarado sin lugar",
			"apelacion sin lugar",
			"apelacion declarada sin lugar",
			"penad@",
			"admision de los hechos",
			"admision de hechos",
			"admitio los hechos",
			"admitio hechos",
			"guilty plea"
		]],
		[is("served"), [
			"pena cumplida",
			"condena cumplida",
			"cumplio pena",
			"cumplio condena",
			"cumplio la pena",
			"cumplio la condena",
			"cumplio su pena",
			"cumplio su condena",
			"cumplida la pena",
			"sentence served",
			"served"
		]],
		[is("closed"), [
			"sobreseid@",
			"sobreseida la causa",
			"sobreseimiento",
			"sobreseimiento de la causa",
			"absuelt@",
			"absolucion",
			"sentencia absolutoria",
			"archivo fiscal",
			"causa terminada",
			"causa cerrada",
			"cerrad@",
			"closed",
			"dismissed",
			"acquitted",
			"case closed"
		]],
		[with_([], WANTED), [
			"orden de captura",
			"orden de aprehension",
			"orden de captura vigente",
			"orden de aprehension vigente",
			"con orden de captura",
			"con orden de aprehension",
			"alerta roja",
			"interpol",
			"solicitad@",
			"profug@",
			"evadid@",
			"en la clandestinidad",
			"wanted",
			"arrest warrant"
		]]
	]);
	CUSTODY = lexicon([
		[is("prison"), [
			"recluid@",
			"detenid@",
			"pres@",
			"encarcelad@",
			"privad@ de libertad",
			"privad@ de su libertad",
			"privativa",
			"privativa de libertad",
			"medida privativa",
			"medida privativa de libertad",
			"tras las rejas",
			"en prision",
			"prision",
			"en la carcel",
			"carcel",
			"bajo custodia",
			"recaptura",
			"recapturad@",
			"vuelto a detener",
			"vuelta a detener",
			"vueltos a detener",
			"reclus@",
			"in prison",
			"imprisoned",
			"jailed",
			"detained",
			"held",
			"in custody"
		]],
		[is("house-arrest"), [
			"casa por carcel",
			"arresto domiciliario",
			"detencion domiciliaria",
			"domiciliaria",
			"prision domiciliaria",
			"arresto en casa",
			"recluid@ en su casa",
			"recluid@ en su domicilio",
			"recluid@ en su residencia",
			"house arrest",
			"under house arrest",
			"home detention"
		]],
		[is("measures"), [
			"medidas cautelares",
			"medida cautelar",
			"medidas cautelares sustitutivas",
			"medida cautelar sustitutiva",
			"medidas sustitutivas",
			"medidas",
			"cautelares",
			"regimen de presentacion",
			"regimen de presentaciones",
			"bajo presentacion",
			"en presentacion",
			"presentacion",
			"presentaciones",
			"presentacion periodica",
			"presentaciones periodicas",
			"prohibicion de salida",
			"prohibicion de salida del pais",
			"fianza",
			"bajo fianza",
			"excarcelad@ con medidas",
			"excarcelad@ con medidas cautelares",
			"excarcelacion con medidas",
			"excarcelad@ bajo medidas",
			"excarcelad@ con presentacion",
			"libertad con medidas",
			"libertad con medidas cautelares",
			"en libertad con medidas",
			"en libertad con medidas cautelares",
			"en libertad bajo medidas",
			"en libertad bajo presentacion",
			"en libertad con regimen de presentacion",
			"libertad bajo fianza",
			"released under measures",
			"released with measures",
			"precautionary measures",
			"on bail",
			"bail",
			"exit ban"
		]],
		[is("free"), [
			"en libertad",
			"libertad sin medidas",
			"en libertad sin medidas",
			"excarcelad@ sin medidas",
			"excarcelad@ sin restricciones",
			"libertad plena",
			"libertad",
			"libre",
			"libertad sin restricciones",
			"liberad@",
			"free",
			"released unconditionally",
			"at liberty",
			"full release"
		]],
		[is("measures", "free"), [
			"excarcelad@",
			"excarcelacion",
			"fuera de prision",
			"libertad condicional",
			"released",
			"release"
		]],
		[with_(["abroad"], AWAY), [
			"en el exterior",
			"en el extranjero",
			"fuera del pais",
			"salio del pais",
			"se fue del pais",
			"huyo del pais",
			"desterrad@",
			"exiliad@",
			"en el exilio",
			"exilio",
			"asilad@",
			"refugiad@",
			"abroad",
			"in exile",
			"exiled",
			"outside the country"
		]],
		[with_(["wanted"], { "a-derecho": "no" }), [
			"orden de captura",
			"orden de aprehension",
			"con orden de captura",
			"con orden de aprehension",
			"orden de captura vigente",
			"solicitad@",
			"requerid@",
			"buscad@",
			"alerta roja",
			"interpol",
			"profug@",
			"evadid@",
			"fugad@",
			"en la clandestinidad",
			"clandestinidad",
			"wanted",
			"fugitive",
			"arrest warrant",
			"in hiding",
			"at large"
		]],
		[is("disappeared"), [
			"desaparecid@",
			"desaparicion forzada",
			"en desaparicion forzada",
			"paradero desconocido",
			"en paradero desconocido",
			"disappeared",
			"enforced disappearance",
			"missing",
			"whereabouts unknown"
		]],
		[with_([], { "power-of-attorney": "yes" }), [
			"con poder otorgado",
			"poder otorgado",
			"con poder",
			"otorgo poder",
			"con apoderado",
			"power of attorney granted",
			"with power of attorney"
		]],
		[with_([], { "power-of-attorney": "no" }), [
			"sin poder",
			"sin poder otorgado",
			"no otorgo poder",
			"no ha otorgado poder"
		]],
		[with_([], { "a-derecho": "yes" }), [
			"a derecho",
			"se puso a derecho",
			"puest@ a derecho"
		]],
		[with_([], { "a-derecho": "no" }), ["no esta a derecho", "no a derecho"]]
	]);
	CUSTODY_PLACES = lexicon([
		[is("El Helicoide"), [
			"el helicoide",
			"helicoide",
			"sebin helicoide",
			"sebin el helicoide",
			"sebin del helicoide"
		]],
		[is("La Tumba"), ["la tumba", "sebin plaza venezuela"]],
		[is("Rodeo I"), [
			"rodeo i",
			"rodeo 1",
			"el rodeo i",
			"el rodeo 1"
		]],
		[is("Rodeo II"), [
			"rodeo ii",
			"rodeo 2",
			"el rodeo ii",
			"el rodeo 2"
		]],
		[is("Rodeo III"), [
			"rodeo iii",
			"rodeo 3",
			"el rodeo iii",
			"el rodeo 3"
		]],
		[is("El Rodeo"), ["el rodeo", "rodeo"]],
		[is("Tocorón"), ["tocoron"]],
		[is("Ramo Verde"), [
			"ramo verde",
			"cenapromil",
			"cenapromil ramo verde"
		]],
		[is("Yare II"), ["yare ii", "yare 2"]],
		[is("Yare III"), ["yare iii", "yare 3"]],
		[is("Yare"), ["yare"]],
		[is("Tocuyito"), ["tocuyito"]],
		[is("La Pica"), ["la pica"]],
		[is("La Crisálida"), ["la crisalida", "crisalida"]],
		[is("INOF"), ["inof", "carcel de mujeres"]],
		[is("DGCIM Boleíta"), [
			"dgcim",
			"dgcim boleita",
			"boleita",
			"boleita norte"
		]],
		[is("Zona 7"), [
			"zona 7",
			"zona siete",
			"pnb zona 7",
			"pnb zona siete"
		]],
		[is("Fuerte Guaicaipuro"), ["fuerte guaicaipuro"]],
		[is("SEBIN"), ["sebin"]]
	]);
	BY_FUNCTION = is("ordinary");
	COURT = lexicon([
		[is("terrorism"), [
			"terrorismo",
			"competencia en terrorismo",
			"terrorism",
			"terrorism court",
			"antiterrorismo",
			"antiterrorista"
		]],
		[is("military"), [
			"militar",
			"militares",
			"consejo de guerra",
			"corte marcial",
			"military",
			"military court",
			"court martial",
			"cjpm"
		]],
		[is("adolescents"), [
			"adolescente",
			"adolescentes",
			"seccion de adolescentes",
			"responsabilidad penal del adolescente",
			"lopnna",
			"juvenile",
			"adolescents"
		]],
		[BY_FUNCTION, [
			"control",
			"juicio",
			"ejecucion",
			"corte de apelaciones",
			"tribunal mixto",
			"tribunal itinerante",
			"itinerante",
			"municipal",
			"trial court",
			"control court",
			"court of appeal"
		]],
		[is("ordinary"), [
			"sala de casacion penal",
			"tribunal ordinario",
			"ordinario",
			"ordinaria",
			"jurisdiccion ordinaria",
			"penal ordinario",
			"ordinary",
			"ordinary court"
		]]
	]);
	STAGE_OF_COURT = lexicon([
		[is("not-charged", "charged", "accused"), ["control"]],
		[is("trial", "convicted"), ["juicio"]],
		[is("final", "served"), ["ejecucion"]]
	]);
	CONDUCT = lexicon([
		[is("demonstration"), [
			"manifestacion",
			"manifestaciones",
			"manifestante",
			"manifestar",
			"protesta",
			"protestas",
			"protestar",
			"protesto",
			"marcha",
			"marchas",
			"concentracion",
			"cacerolazo",
			"guarimba",
			"guarimbas",
			"trancazo",
			"plantón",
			"planton",
			"vigilia",
			"barricada",
			"barricadas",
			"demonstration",
			"demonstrations",
			"protest",
			"protests",
			"march",
			"rally"
		]],
		[is("strike"), [
			"paro",
			"paros",
			"huelga",
			"huelgas",
			"paro laboral",
			"paro petrolero",
			"strike",
			"strikes",
			"stoppage",
			"lockout"
		]],
		[is("expression"), [
			"publicacion",
			"publicaciones",
			"publicaciones en redes sociales",
			"publicacion en redes sociales",
			"redes sociales",
			"redes",
			"mensajes",
			"mensaje",
			"tuit",
			"tuits",
			"tweet",
			"tweets",
			"twitter",
			"video",
			"videos",
			"whatsapp",
			"opinion",
			"opiniones",
			"expresion",
			"declaraciones",
			"articulo de prensa",
			"periodismo",
			"labor periodistica",
			"entrevista",
			"expression",
			"posts",
			"post",
			"social media",
			"social media posts",
			"journalism",
			"speech"
		]],
		[is("political-act"), [
			"acto politico",
			"actividad politica",
			"actividades politicas",
			"acto parlamentario",
			"actos parlamentarios",
			"actividad parlamentaria",
			"campana",
			"campana electoral",
			"testigo electoral",
			"testigo de mesa",
			"acto de gobierno",
			"political act",
			"political activity",
			"campaigning"
		]],
		[is("armed-action"), [
			"accion armada",
			"acciones armadas",
			"ataque armado",
			"alzamiento",
			"alzamiento militar",
			"asalto armado",
			"asalto",
			"incursion armada",
			"levantamiento armado",
			"armed action",
			"armed attack",
			"uprising",
			"accion de fuerza"
		]],
		[is("other"), [
			"otra",
			"otro",
			"otras",
			"otros",
			"otra conducta",
			"other"
		]]
	]);
	REQUEST_BY = lexicon([
		[is("prosecutor"), [
			"fiscal",
			"fiscalia",
			"ministerio publico",
			"mp",
			"prosecutor"
		]],
		[is("person"), [
			"el interesado",
			"la interesada",
			"interesad@",
			"la persona",
			"el mismo",
			"ella misma",
			"imputado",
			"propi@ beneficiari@",
			"beneficiari@",
			"the person",
			"person",
			"self"
		]],
		[is("public-defence"), [
			"defensa publica",
			"defensor publico",
			"defensora publica",
			"defensoria publica",
			"public defence",
			"public defender",
			"public defense"
		]],
		[is("private-defence"), [
			"defensa privada",
			"defensor privado",
			"defensora privada",
			"abogado privado",
			"abogada privada",
			"abogado",
			"abogada",
			"private defence",
			"private defense",
			"private lawyer",
			"lawyer"
		]],
		[is("attorney-in-fact"), [
			"apoderad@",
			"apoderado judicial",
			"attorney in fact",
			"attorney-in-fact"
		]],
		[is("family"), [
			"familiar",
			"familiares",
			"familia",
			"conyuge",
			"espos@",
			"madre",
			"padre",
			"herman@",
			"hij@",
			"family",
			"relative",
			"spouse"
		]],
		[is("organisation"), [
			"ong",
			"organizacion",
			"asociacion",
			"organisation",
			"organization",
			"ngo"
		]]
	]);
	RECEIPT = lexicon([[is("received"), [
		"recibid@",
		"recibida y sellada",
		"con acuse",
		"acuse de recibo",
		"consignad@",
		"received"
	]], [is("refused"), [
		"no recibid@",
		"rechazad@",
		"negaron recibirla",
		"no la recibieron",
		"se negaron a recibirla",
		"no quisieron recibirla",
		"refused",
		"not received"
	]]]);
	DECISION = lexicon([
		[is("granted"), [
			"otorgad@",
			"concedid@",
			"acordad@",
			"con lugar",
			"amnistia otorgada",
			"amnistiad@",
			"amnistia concedida",
			"amnistia acordada",
			"aprobad@",
			"se otorgo",
			"otorgo",
			"se concedio",
			"concedio",
			"se acordo",
			"granted"
		]],
		[is("refused"), [
			"negad@",
			"sin lugar",
			"rechazad@",
			"denegad@",
			"improcedente",
			"amnistia negada",
			"negativa",
			"refused",
			"denied",
			"rejected"
		]],
		[is("none"), [
			"sin respuesta",
			"sin decision",
			"pendiente",
			"no hay decision",
			"en espera",
			"esperando decision",
			"sin pronunciamiento",
			"en tramite",
			"none",
			"pending",
			"no answer",
			"no decision",
			"ninguna"
		]]
	]);
	FOREIGN_PART = lexicon([[is("deeds"), [
		"hechos",
		"actos",
		"acto",
		"hecho",
		"actos y palabras",
		"participacion",
		"participo",
		"financiamiento",
		"financio",
		"deeds",
		"acts"
	]], [is("words"), [
		"palabras",
		"solo palabras",
		"palabra",
		"declaraciones",
		"mensajes",
		"publicaciones",
		"opinion",
		"words",
		"only words",
		"words only"
	]]]);
	DEGREE = lexicon([
		[is("completed"), ["consumad@", "completed"]],
		[is("frustrated"), [
			"frustrad@",
			"en grado de frustracion",
			"frustracion",
			"frustrated"
		]],
		[is("attempted"), [
			"tentativa",
			"en grado de tentativa",
			"intentad@",
			"attempted",
			"attempt"
		]]
	]);
	PARTICIPATION = lexicon([
		[is("author"), [
			"autor",
			"autora",
			"autores",
			"coautor",
			"coautora",
			"autoria",
			"autor material",
			"perpetrador",
			"author",
			"perpetrator",
			"principal"
		]],
		[is("immediate-cooperator"), [
			"cooperador inmediato",
			"cooperadora inmediata",
			"cooperacion inmediata",
			"immediate cooperator"
		]],
		[is("instigator"), [
			"instigador",
			"instigadora",
			"determinador",
			"autor intelectual",
			"instigator"
		]],
		[is("accomplice"), [
			"complice",
			"complicidad",
			"complicidad correspectiva",
			"complicidad simple",
			"complice no necesario",
			"complice necesario",
			"facilitador",
			"facilitadora",
			"accomplice"
		]]
	]);
	RESULT = lexicon([
		[is("none"), [
			"ningun@",
			"sin lesiones",
			"sin victimas",
			"sin resultado",
			"none",
			"no injuries"
		]],
		[is("injury"), [
			"lesion",
			"lesiones",
			"lesionad@",
			"herid@",
			"heridas",
			"lesiones leves",
			"lesiones menos graves",
			"lesiones graves",
			"injury",
			"injuries"
		]],
		[is("gravest-injury"), [
			"lesiones gravisimas",
			"lesion gravisima",
			"gravest injury",
			"gravest injuries"
		]],
		[is("death"), [
			"muerte",
			"muert@",
			"fallecid@",
			"homicidio",
			"death",
			"dead"
		]]
	]);
	STATUS = lexicon([
		[is("pending"), [
			"pendiente",
			"en curso",
			"en proceso",
			"pending",
			"ongoing"
		]],
		[is("convicted"), [
			"condenad@",
			"condena",
			"convicted"
		]],
		[is("acquitted"), [
			"absuelt@",
			"absolucion",
			"acquitted"
		]],
		[is("dismissed"), [
			"sobreseid@",
			"sobreseimiento",
			"desestimad@",
			"dismissed"
		]]
	]);
}));
// src/intake/cells/event-index.ts
/** Prepares the events of a law; done once for a run. */
function eventIndex(events) {
	const byName = /* @__PURE__ */ new Map();
	for (const event of events) for (const name of [
		event.title.es,
		event.title.en,
		...event.aliases
	]) {
		const key = wordsOf(name);
		const ids = byName.get(key) ?? [];
		if (!ids.includes(event.id)) ids.push(event.id);
		byName.set(key, ids);
	}
	return {
		ids: new Set(events.map((event) => event.id)),
		byName,
		words: events.map((event) => ({
			id: event.id,
			words: tellingWords(event)
		})),
		windows: events.map((event) => ({
			id: event.id,
			span: {
				from: event.possible.from === void 0 ? null : parseDay(event.possible.from),
				to: event.possible.to === void 0 ? null : parseDay(event.possible.to)
			},
			named: event.named_by_date
		})),
		names: events.map((event) => ({
			id: event.id,
			name: event.title.es
		}))
	};
}
function tellingWords(event) {
	const words = [
		event.title.es,
		event.title.en,
		...event.aliases
	].flatMap((name) => wordsOf(name).split(" "));
	return new Set(words.filter((word) => !GENERIC.has(word) && !/^\d+$/u.test(word)));
}
/** Whether a word only says what kind of event it is. */
function isKindOnly(word) {
	return KINDS.has(word);
}
var GENERIC, KINDS;
var init_event_index = __esmMin((() => {
	init_dates();
	init_text();
	GENERIC = new Set("a al con contra de del desde durante e el en entre hasta la las lo los o para por que se sin su sus un una y and at by during for from in of on the to with ano anos hecho hechos suceso sucesos acontecimiento acontecimientos evento eventos caso contexto marco protesta protestas manifestacion manifestaciones marcha marchas disturbios violencia politica politicas event events protest protests demonstration demonstrations violence riots case facts".split(" "));
	KINDS = new Set("eleccion elecciones election elections electoral electorales presidencial presidenciales presidential".split(" "));
}));
// src/intake/context.ts
/** The events of a context, prepared once. */
function eventsOf(context) {
	const ready = INDEXES.get(context.events);
	if (ready) return ready;
	const index = eventIndex(context.events);
	INDEXES.set(context.events, index);
	return index;
}
var INDEXES;
var init_context = __esmMin((() => {
	init_event_index();
	INDEXES = /* @__PURE__ */ new WeakMap();
}));
// src/intake/dates/months.ts
/** 1 to 12, or undefined if the word is no month. */
function monthOf(word) {
	return MONTHS.get(word);
}
var MONTHS, WEEKDAYS;
var init_months = __esmMin((() => {
	MONTHS = new Map([
		[
			"enero",
			"ene",
			"january",
			"jan"
		],
		[
			"febrero",
			"feb",
			"febr",
			"february"
		],
		[
			"marzo",
			"mar",
			"mzo",
			"march"
		],
		[
			"abril",
			"abr",
			"april",
			"apr"
		],
		["mayo", "may"],
		[
			"junio",
			"jun",
			"june"
		],
		[
			"julio",
			"jul",
			"july"
		],
		[
			"agosto",
			"ago",
			"agto",
			"august",
			"aug"
		],
		[
			"septiembre",
			"setiembre",
			"sep",
			"sept",
			"set",
			"september"
		],
		[
			"octubre",
			"oct",
			"october"
		],
		[
			"noviembre",
			"nov",
			"november"
		],
		[
			"diciembre",
			"dic",
			"december",
			"dec"
		]
	].flatMap((names, index) => names.map((name) => [name, index + 1])));
	WEEKDAYS = /\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b,?\s*/gu;
}));
// src/intake/dates/single.ts
/**
* Reads one date. Never exchanges day and month by itself: a date that only
* the other order allows is a problem to tell.
* @param text folded
* @returns null where it is no date at all
*/
function readSingle(text, order) {
	let match = PATTERNS.iso.exec(text);
	if (match) return match[3] === void 0 ? month(Number(match[1]), Number(match[2])) : day$1(Number(match[1]), Number(match[2]), Number(match[3]));
	match = PATTERNS.numeric.exec(text);
	if (match) return numeric(Number(match[1]), Number(match[3]), match[4] ?? "", order);
	match = PATTERNS.monthYear.exec(text);
	if (match) return month(Number(match[2]), Number(match[1]));
	match = PATTERNS.year.exec(text);
	if (match) return years(Number(match[1]), 1, 12);
	match = PATTERNS.serial.exec(text);
	if (match) return serial(Number(match[1]));
	match = PATTERNS.compact.exec(text);
	if (match) return compact(match);
	match = PATTERNS.part.exec(text);
	if (match) return part(PARTS[match[1] ?? ""] ?? 0, match[2] ?? "", Number(match[3]));
	return readWords(text);
}
function readWords(text) {
	let match = PATTERNS.dayWords.exec(text);
	let named = match ? monthOf(match[2] ?? "") : void 0;
	if (match && named !== void 0) return day$1(fullYear(match[3] ?? ""), named, match[1] === "primero" ? 1 : Number(match[1]));
	match = PATTERNS.wordsDay.exec(text);
	named = match ? monthOf(match[1] ?? "") : void 0;
	if (match && named !== void 0) return day$1(Number(match[3]), named, Number(match[2]));
	match = PATTERNS.monthWords.exec(text);
	named = match ? monthOf(match[1] ?? "") : void 0;
	if (!match || named === void 0) return null;
	const year = match[3] ?? "";
	if (year.length === 2 && !/[-/'.]/u.test(match[2] ?? "")) return { problem: "date-ambiguous" };
	return month(fullYear(year), named);
}
function numeric(first, second, yearText, order) {
	const year = fullYear(yearText);
	if (yearText.length === 2 && Number(yearText) > 26 && Number(yearText) <= PIVOT && dayOf(fullYear(String(first).padStart(2, "0")), second, Number(yearText)) !== null) return { problem: "date-ambiguous" };
	const [dayNumber, monthNumber] = order === "dmy" ? [first, second] : [second, first];
	const here = plausible$1(year) ? dayOf(year, monthNumber, dayNumber) : null;
	const there = plausible$1(year) ? dayOf(year, dayNumber, monthNumber) : null;
	if (here === null) return there === null ? IMPOSSIBLE : { problem: "date-order-other" };
	if (there === null || there === here) return there === null ? {
		span: onDay(here),
		order
	} : { span: onDay(here) };
	return {
		span: onDay(here),
		order: "either",
		other: onDay(there)
	};
}
function compact(match) {
	const [a, b, c, d] = [
		1,
		2,
		3,
		4
	].map((index) => match[index] ?? "");
	const yearFirst = plausible$1(Number(a + b)) ? dayOf(Number(a + b), Number(c), Number(d)) : null;
	const yearLast = plausible$1(Number(c + d)) ? dayOf(Number(c + d), Number(b), Number(a)) : null;
	if (yearFirst !== null && yearLast !== null) return { problem: "date-ambiguous" };
	const found = yearFirst ?? yearLast;
	return found === null ? null : { span: onDay(found) };
}
function serial(number) {
	const [least, most] = SERIALS;
	return number < least || number > most ? null : {
		span: onDay(SERIAL_EPOCH + number),
		serial: true
	};
}
function part(number, unit, year) {
	const months = unit === "semestre" || unit === "half" ? 6 : 3;
	return number * months > 12 ? IMPOSSIBLE : years(year, (number - 1) * months + 1, number * months);
}
function day$1(year, monthNumber, dayNumber) {
	const found = plausible$1(year) ? dayOf(year, monthNumber, dayNumber) : null;
	return found === null ? IMPOSSIBLE : { span: onDay(found) };
}
function month(year, number) {
	return number < 1 || number > 12 ? IMPOSSIBLE : years(year, number, number);
}
function years(year, first, last) {
	return plausible$1(year) ? { span: {
		from: dayOf(year, first, 1),
		to: lastOfMonth(year, last)
	} } : IMPOSSIBLE;
}
function fullYear(text) {
	const digits = text.replace("'", "");
	const number = Number(digits);
	if (digits.length > 2) return number;
	return number <= PIVOT ? 2e3 + number : 1900 + number;
}
/** People and files of our time: everything else is a slip of the hand. */
function plausible$1(year) {
	return year >= 1900 && year <= 2100;
}
var IMPOSSIBLE, PIVOT, SERIALS, SERIAL_EPOCH, YEAR, PATTERNS, PARTS;
var init_single = __esmMin((() => {
	init_dates();
	init_months();
	IMPOSSIBLE = { problem: "date-impossible" };
	PIVOT = 31;
	SERIALS = [10959, 60264];
	SERIAL_EPOCH = dayOf(1899, 12, 30) ?? 0;
	YEAR = String.raw`(\d{4}|'?\d{2})`;
	PATTERNS = {
		iso: /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u,
		numeric: /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/u,
		monthYear: /^(\d{1,2})[-/.](\d{4})$/u,
		year: /^(?:ano |year )?(\d{4})$/u,
		serial: /^(\d{5})(?:[.,]\d{1,12})?$/u,
		compact: /^(\d{2})(\d{2})(\d{2})(\d{2})$/u,
		dayWords: new RegExp(`^(\\d{1,2}|primero) ?(?:o|ro|er|do|to|°|st|nd|rd|th)?[ \\-/.]{0,3}(?:de |of )?([a-z]{3,10})[ \\-/.,]{0,3}(?:del? |of )?(?:ano )?${YEAR}$`, "u"),
		wordsDay: /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
		monthWords: new RegExp(`^([a-z]{3,10})([ \\-/.,']{0,3})(?:del? |of )?(?:ano )?${YEAR}$`, "u"),
		part: /^(primer|1er|1|i|first|segundo|2do|2|ii|second|tercer|3er|3|iii|third|cuarto|4to|4|iv|fourth) (trimestre|semestre|quarter|half)(?: del?| of)?(?: ano)? (\d{4})$/u
	};
	PARTS = {
		primer: 1,
		"1er": 1,
		"1": 1,
		i: 1,
		first: 1,
		segundo: 2,
		"2do": 2,
		"2": 2,
		ii: 2,
		second: 2,
		tercer: 3,
		"3er": 3,
		"3": 3,
		iii: 3,
		third: 3,
		cuarto: 4,
		"4to": 4,
		"4": 4,
		iv: 4,
		fourth: 4
	};
}));
// src/intake/dates/approximate.ts
/** The span with a margin on each side. */
function approximately(span) {
	const months = span.from !== null && span.to !== null && span.to - span.from > 31 ? 12 : 1;
	return {
		from: span.from === null ? null : shifted(span.from, -months, false),
		to: span.to === null ? null : shifted(span.to, months, true)
	};
}
function shifted(day, months, end) {
	const iso = formatDay(day);
	const count = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
	const [year, month, dayNumber] = [
		Math.floor(count / 12),
		count % 12 + 1,
		Number(iso.slice(8))
	];
	const last = lastOfMonth(year, month);
	if (end && day === lastOfMonth(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)))) return last;
	return dayOf(year, month, dayNumber) ?? last;
}
var init_approximate = __esmMin((() => {
	init_dates();
}));
// src/intake/dates/read-date.ts
/** Reads a date or a lapse; `order` is that of day and month in figures. */
function readDate(text, order = "dmy") {
	const own = /^[\d.-]+$/u.test(text) ? parseSpan(text) : null;
	if (own && plausible(own)) return {
		spans: [own],
		codes: [],
		worded: false
	};
	const folded = fold(text).replace(WEEKDAYS, "").replace(/[\s.,;]+$/u, "");
	if (folded.length > 120) return { problem: "date-unreadable" };
	if (UNKNOWN.test(folded)) return { unknown: true };
	const timeless = folded.replace(TIME, "").trim();
	if (timeless !== folded && readSingle(timeless, order)) return readPlain(timeless, order, false);
	const about = ABOUT.test(folded);
	ABOUT.lastIndex = 0;
	if (!about) return readPlain(folded, order, true);
	const read = readPlain(folded.replace(ABOUT, " ").replace(/\(\s*\)/gu, " ").replace(/\s+/gu, " ").replace(/[\s.,;]+$/u, "").trim(), order, true);
	return "spans" in read ? {
		...read,
		spans: read.spans.map(approximately),
		codes: [...read.codes, "date-approximate"]
	} : read;
}
function readPlain(text, order, worded) {
	const single = readSingle(text, order);
	if (single) return ofSingle(single, worded && /[a-z]/u.test(text));
	const open = readOpen(text, order);
	if (open) return open;
	const bare = text.replace(PREFIX$1, "");
	const within = bare.replace(WITHIN, "");
	if (within !== bare) {
		const inner = readSingle(within, order);
		if (inner && "span" in inner && !isExact(inner.span)) return ofSingle(inner, true);
	}
	const again = bare === text ? null : readSingle(bare, order);
	if (again) return ofSingle(again, true);
	const range = readRange(bare, order);
	if (range) return range;
	const day = text.replace(HOUR, " ").replace(/\s+/gu, " ").trim();
	return day === text ? { problem: "date-unreadable" } : readPlain(day, order, true);
}
function ofSingle(single, worded) {
	if ("problem" in single) return { problem: single.problem };
	return {
		spans: [single.span],
		codes: single.serial ? ["date-serial"] : [],
		worded: worded || single.serial === true,
		...single.order === void 0 ? {} : { order: single.order },
		...single.other === void 0 ? {} : { other: single.other }
	};
}
/** "Before March 2014", "since 12/02/2014". */
function readOpen(text, order) {
	for (const [words, bound] of [
		[BEFORE, before],
		[AFTER, after],
		[UNTIL, until],
		[SINCE, since]
	]) {
		const rest = text.replace(words, "");
		if (rest === text) continue;
		const single = readSingle(rest, order);
		if (!single) continue;
		return "problem" in single ? { problem: single.problem } : {
			...ofSingle(single, true),
			spans: [bound(single.span)]
		};
	}
	return null;
}
/** "12, 13 y 14 de febrero de 2014", "del 28 de febrero al 3 de marzo de 2014", "feb-jun 2014". */
function readRange(text, order) {
	const lists = [
		text.split(/\s*\.\.\s*/u),
		text.split(/ - /u),
		splitWords(text),
		...hyphenSplits(text)
	];
	for (const parts of lists) {
		if (parts.length < 2 || parts.length > 12) continue;
		const read = readParts(parts, order);
		if (read) return read;
	}
	return null;
}
function splitWords(text) {
	return text.split(JOINT).flatMap((part) => part.split(/\s*,\s*/u));
}
/** Every way to cut at one hyphen or slash between two words. */
function hyphenSplits(text) {
	const cuts = [];
	for (let at = text.search(/[-/]/u); at >= 0 && cuts.length < 6;) {
		cuts.push([text.slice(0, at).trim(), text.slice(at + 1).trim()]);
		const next = text.slice(at + 1).search(/[-/]/u);
		at = next < 0 ? -1 : at + 1 + next;
	}
	return cuts;
}
/** The parts, each completed with what the later ones say. */
function readParts(parts, order) {
	const last = parts.at(-1)?.replace(PREFIX$1, "") ?? "";
	const end = readSingle(last, order);
	if (!end) return null;
	if ("problem" in end) return { problem: end.problem };
	let whole = end.span;
	let earliest = end.span.from ?? 0;
	for (const part of parts.slice(0, -1).reverse()) {
		const read = complete(part.replace(PREFIX$1, "").trim(), last, order);
		if (!read) return null;
		if ("problem" in read) return { problem: read.problem };
		if ((read.span.from ?? 0) > earliest) return { problem: "date-impossible" };
		earliest = read.span.from ?? earliest;
		whole = hull(whole, read.span);
	}
	return {
		spans: [whole],
		codes: [],
		worded: true,
		...end.order === void 0 ? {} : { order: end.order }
	};
}
function complete(part, last, order) {
	const alone = readSingle(part, order);
	if (alone) return alone;
	const year = /(\d{4})$/u.exec(last)?.[1];
	if (year === void 0) return null;
	if (/^\d{1,2}$/u.test(part)) {
		const rest = /^\d{1,2}(\D.*)$/u.exec(last)?.[1];
		return rest === void 0 ? null : readSingle(`${part}${rest}`, order);
	}
	if (/^\d{1,2}[-/.]\d{1,2}$/u.test(part)) return readSingle(`${part}${part.replace(/\d/gu, "").slice(0, 1)}${year}`, order);
	const words = /^(?:(\d{1,2}) (?:de )?)?([a-z]{3,10})$/u.exec(part);
	return words && monthOf(words[2] ?? "") !== void 0 ? readSingle(`${part} ${words[1] === void 0 ? "" : "de "}${year}`.replace(/ {2,}/gu, " "), order) : null;
}
function plausible(span) {
	const text = formatSpan(span);
	return !/(?:^|\.\.)(?:0|1[0-8]|2[1-9]|[3-9])\d/u.test(text);
}
var TIME, UNKNOWN, ABOUT, PREFIX$1, WITHIN, HOUR, BEFORE, AFTER, UNTIL, SINCE, JOINT, before, after, until, since;
var init_read_date = __esmMin((() => {
	init_dates();
	init_text();
	init_months();
	init_single();
	init_approximate();
	TIME = /[t ] ?\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?[ap]\.? ?m\.?)?(?: ?(?:z|[+-]\d{2}:?\d{2}))?$/u;
	UNKNOWN = /^(?:s\/? ?f|s\. ?f\.?|sin fecha(?: conocida)?|fecha desconocida|no date|undated|date unknown)\.?$/u;
	ABOUT = /\b(?:aproximadamente|aprox|circa|alrededor del?|cerca del?|hacia|mas o menos|about|around|approximately|approx)(?:\.|\b)|\bca?\.(?= ?\d)|[~?¿]/gu;
	PREFIX$1 = /^(?:(?:el|los|dias?|fecha|del?|desde|entre|en|durante|on|in|during|from|between|since|the)[: ]+)+/u;
	WITHIN = /^(?:a )?(?:principios?|inicios?|comienzos?|mediados|finales|fines|fin|early|mid|late)[ -](?:del? |of |in )?/u;
	HOUR = /\b(?:(?:en|por|a|de) )?(?:la |el )?(?:madrugada|manana|tarde|noche|mediodia|medianoche)(?: del?(?: dia)?)?\b/gu;
	BEFORE = /^(?:antes del?|anterior al?|before|prior to) (?:el )?/u;
	AFTER = /^(?:despues del?|posterior al?|luego del?|after) (?:el )?/u;
	UNTIL = /^(?:hasta|a mas tardar|no despues del?|until|not later than|no later than|by) (?:el )?/u;
	SINCE = /^(?:desde|a partir del?|since|from) (?:el )?/u;
	JOINT = / (?:al?|hasta(?: el)?|to|until|through|y|and|e|o|u|or) (?:(?:el|los|the) )?/u;
	before = (span) => ({
		from: null,
		to: span.from === null ? null : span.from - 1
	});
	after = (span) => ({
		from: span.to === null ? null : span.to + 1,
		to: null
	});
	until = (span) => ({
		from: null,
		to: span.to
	});
	since = (span) => ({
		from: span.from,
		to: null
	});
}));
// src/intake/reading.ts
/** A fact and what goes with it. */
function reading(fact, warnings = NOTHING$1, also = NOTHING$1) {
	return {
		fact,
		also,
		warnings
	};
}
/** A cell that says that it is not known. */
function statedUnknown(text) {
	return reading(unknown("stated-unknown", text));
}
/** A cell that cannot be read: unknown, with its text and a warning. */
function unreadable(text, code, values = {}) {
	return reading(unknown("unreadable", text), [{
		code,
		values: {
			text: shown$1(text),
			...values
		}
	}]);
}
var NOTHING$1, BLANK;
var init_reading = __esmMin((() => {
	init_case();
	init_text();
	NOTHING$1 = [];
	BLANK = reading(unknown("blank"));
}));
// src/intake/cells/choice.ts
/**
* @param text not blank
* @returns the fact narrowed to what the words leave possible, or unknown with a warning
*/
function readChoice(id, text) {
	const values = definitionOf(id).values ?? [];
	const code = text.trim().toLowerCase();
	if (values.includes(code)) return {
		...reading(known(code)),
		also: implied(id, code)
	};
	const labelled = labelsOf(id).get(fold(text));
	if (labelled !== void 0) return {
		...reading(known(labelled)),
		also: implied(id, labelled)
	};
	const lexicon = LEXICONS[id];
	if (!lexicon) return unreadable(text, "value-unrecognised", { accepted: values.join(", ") });
	const found = search(text, lexicon);
	if (found.meanings.length === 0) return unreadable(text, "value-unrecognised", { accepted: values.join(", ") });
	if (found.hedged) return unreadable(text, "value-hedged");
	const also = sideFacts(found.meanings, text);
	const telling = found.meanings.filter((meaning) => meaning.values.length > 0);
	const named = telling.filter((meaning) => meaning !== BY_FUNCTION);
	const narrowed = narrow(id, named.length > 0 ? named : telling);
	if (narrowed.length === 0) return {
		fact: {
			unknown: "blank",
			text
		},
		also,
		warnings: [{
			code: "other-fact-stated",
			values: {
				text: shown$1(text),
				fact: also.map(([other]) => other).join(", ")
			}
		}]
	};
	if (id === "stage" && narrowed.includes("closed") && APPEALED.test(fold(text))) return unreadable(text, "value-hedged");
	return {
		fact: {
			values: narrowed,
			text
		},
		also,
		warnings: narrowed.length > 1 ? [{
			code: "value-several",
			values: {
				text: shown$1(text),
				values: narrowed.join(", ")
			}
		}] : []
	};
}
/** The program's own words for the values, as they stand in its lists. */
function labelsOf(id) {
	const ready = labels.get(id);
	if (ready) return ready;
	const made = /* @__PURE__ */ new Map();
	for (const language of LANGUAGES) {
		const words = factWords[language].values[id];
		for (const [value, label] of Object.entries(words ?? {})) made.set(fold(label), value);
	}
	labels.set(id, made);
	return made;
}
/** What a code says of other facts. */
function implied(id, code) {
	return id === "custody" && code === "abroad" ? [["abroad", known("yes")]] : id === "custody" && code === "wanted" ? [["a-derecho", known("no")]] : [];
}
function sideFacts(meanings, text) {
	const facts = /* @__PURE__ */ new Map();
	for (const meaning of meanings) for (const [id, value] of Object.entries(meaning.also ?? {})) {
		const values = facts.get(id) ?? /* @__PURE__ */ new Set();
		facts.set(id, values.add(value));
	}
	return [...facts].map(([id, values]) => [id, {
		values: [...values],
		text
	}]);
}
/** What several phrases in one cell leave possible together. */
function narrow(id, meanings) {
	const sets = meanings.map((meaning) => meaning.values);
	if (sets.length === 0) return [];
	const common = (sets[0] ?? []).filter((value) => sets.every((set) => set.includes(value)));
	if (common.length > 0) return common;
	const all = [...new Set(sets.flat())];
	if (id === "custody") return custodyOf(all);
	const order = ORDERED[id];
	if (!order || !all.every((value) => order.includes(value))) return all;
	const rank = (set) => Math.max(...set.map((value) => order.indexOf(value)));
	const furthest = Math.max(...sets.map(rank));
	return sets.find((set) => rank(set) === furthest) ?? all;
}
/** "En libertad, con presentaciones" is under measures; "excarcelado, casa por cárcel" is under house arrest. */
function custodyOf(values) {
	const has = (value) => values.includes(value);
	const only = (...allowed) => values.every((value) => allowed.includes(value));
	if (only("free", "measures")) return ["measures"];
	if (has("house-arrest") && only("house-arrest", "measures")) return ["house-arrest"];
	if (has("abroad") && only("abroad", "wanted")) return ["abroad"];
	return values;
}
var LEXICONS, ORDERED, APPEALED, labels;
var init_choice = __esmMin((() => {
	init_case();
	init_facts$1();
	init_reading();
	init_facts();
	init_language();
	init_text();
	init_choice_words();
	init_lexicon();
	LEXICONS = {
		"conduct-kind": CONDUCT,
		"foreign-part": FOREIGN_PART,
		court: COURT,
		stage: STAGE,
		custody: CUSTODY,
		"request-by": REQUEST_BY,
		"request-receipt": RECEIPT,
		decision: DECISION,
		degree: DEGREE,
		participation: PARTICIPATION,
		result: RESULT,
		status: STATUS
	};
	ORDERED = {
		stage: [
			"not-charged",
			"charged",
			"accused",
			"trial",
			"convicted",
			"final",
			"served",
			"closed"
		],
		result: [
			"none",
			"injury",
			"gravest-injury",
			"death"
		],
		court: ["ordinary", "terrorism"]
	};
	APPEALED = /\b(?:apel|recurr|recurso|impugn|casacion|appeal)/u;
	labels = /* @__PURE__ */ new Map();
}));
// src/intake/cells/event.ts
/** Reads the link with an event. */
function readEvent(text, index) {
	const folded = fold(text).replace(/[.;]+$/u, "");
	if (index.ids.has(folded) || folded === "none") return reading(known(folded));
	if (NONE.test(folded)) return NOT_NONE.test(folded) ? statedUnknown(text) : reading(known(NO_EVENT, text));
	const number = NUMBER$1.exec(folded)?.[1];
	if (number !== void 0) {
		const id = String(Number(number));
		return index.ids.has(id) ? reading(known(id, text)) : unreadable(text, "event-number", { number: id });
	}
	const words = wordsOf(text);
	const exact = index.byName.get(words);
	if (exact) return ofIds(exact, text);
	if (folded.includes("?")) return unreadable(text, "value-hedged");
	return byDateAndWords(text, words, index);
}
function ofIds(ids, text) {
	return ids.length === 1 ? reading(known(ids[0] ?? "", text)) : reading({
		values: ids,
		text
	}, [{
		code: "event-several",
		values: {
			text: shown$1(text),
			events: ids.join(", ")
		}
	}]);
}
/** What is left of a name: the words that say which event it is, and the date. */
function byDateAndWords(text, words, index) {
	const { telling, date } = parts(text, words);
	const span = date && "spans" in date && date.spans.length === 1 && date.order !== "either" ? date.spans[0] : void 0;
	if (telling.length === 0) return span ? byDate(span, text, index) : unrecognised(text, words, index);
	const named = index.words.filter((event) => telling.every((word) => event.words.has(word))).map((event) => event.id);
	const windows = new Map(index.windows.map((window) => [window.id, window.span]));
	const fitting = span ? named.filter((id) => overlap(windows.get(id) ?? span, span)) : named;
	if (fitting.length === 0) return unrecognised(text, words, index);
	if (span === void 0 || telling.every(isKindOnly) && fitting.length > 1) return reading({
		values: [...fitting, NO_EVENT],
		text
	}, [{
		code: "event-several",
		values: {
			text: shown$1(text),
			events: [...fitting, NO_EVENT].join(", ")
		}
	}]);
	return ofIds(fitting, text);
}
function byDate(span, text, index) {
	const ids = index.windows.filter((window) => window.named && overlap(window.span, span)).map((window) => window.id);
	if (ids.length === 0) return unreadable(text, "event-unrecognised", { suggestion: "" });
	if (ids.length > 1) return ofIds(ids, text);
	return reading(known(ids[0] ?? "", text), [{
		code: "event-by-date",
		values: {
			text: shown$1(text),
			event: ids[0] ?? ""
		}
	}]);
}
function unrecognised(text, words, index) {
	const near = nearest(words, [...index.byName.keys()]);
	return {
		...unreadable(text, "event-unrecognised", { suggestion: (near === void 0 ? [] : index.byName.get(near) ?? []).join(", ") }),
		fact: unknown("unreadable", text)
	};
}
/** Cuts the date out of a name: the longest run of words that reads as one. */
function parts(text, words) {
	const tokens = fold(text).split(/[\s,;()]+/u).filter((token) => token !== "").slice(0, 40);
	for (let length = Math.min(tokens.length, 9); length > 0; length -= 1) for (let start = 0; start + length <= tokens.length; start += 1) {
		const candidate = tokens.slice(start, start + length).join(" ");
		if (!/\d{4}|\d[-/.]\d/u.test(candidate)) continue;
		const date = readDate(candidate);
		if (!("spans" in date)) continue;
		return {
			telling: telling(wordsOf([...tokens.slice(0, start), ...tokens.slice(start + length)].join(" "))),
			date
		};
	}
	return {
		telling: telling(words),
		date: null
	};
}
function telling(words) {
	return words.split(" ").filter((word) => word !== "" && !GENERIC.has(word) && monthOf(word) === void 0);
}
var NONE, NOT_NONE, NUMBER$1;
var init_event = __esmMin((() => {
	init_case();
	init_dates();
	init_read_date();
	init_months();
	init_reading();
	init_text();
	init_event_index();
	NONE = /^(?:ningun[oa]?|none|no (?:esta )?(?:listado|en la lista)|fuera de (?:la )?lista|sin vinculo(?: con (?:los hechos|la lista))?|not (?:listed|on the list)|no listed event)(?= |$)/u;
	NOT_NONE = /\b(?:conocid|identificad|consta|confirmad|known|identified|aun|todavia|yet)/u;
	NUMBER$1 = /^(?:(?:art(?:iculo)?\.? ?8,? ?)?(?:n(?:ro|um|o|°)?\.? ?[o°]?|numero|numeral|evento|hecho|event|no|#)\.? ?(?:n\.? ?[o°]\.? ?)?)?(\d{1,2})(?: ?[.)-] .*| de la (?:lista|ley))?$/u;
}));
// src/intake/cells/identity.ts
/** Reads an identity number; the warnings do not repeat it. */
function readIdentity(text) {
	if (PLAIN.test(text)) return reading(known(text));
	const folded = fold(text).replace(/\.$/u, "");
	if (OMITTED.test(folded)) return reading(unknown("stated-unknown", text));
	const bare = folded.replace(LABEL, " ").trim().replace(/\s+/gu, " ").replace(/^([vepjg])[ .:-]+/u, "$1");
	const exponent = EXPONENT.exec(bare);
	if (exponent) return ofExponent(text, exponent);
	const match = NUMBER.exec(bare.replace(/\.0$/u, ""));
	if (!match) return /^[a-z0-9 -]{5,20}$/u.test(bare) && /\d{3}/u.test(bare) ? reading(known(text.trim()), [{
		code: "id-passport",
		values: {}
	}]) : unreadableIdentity(text);
	const letter = match[1]?.toUpperCase();
	if (letter === "J" || letter === "G") return {
		...unreadableIdentity(text),
		warnings: [{
			code: "id-legal-person",
			values: {}
		}]
	};
	if (letter === "P") return reading(known(text.trim()), [{
		code: "id-passport",
		values: {}
	}]);
	return ofDigits(text, letter, match[2] ?? "", match[3], bare.endsWith(".0"));
}
function ofDigits(text, letter, written, check, spoiled) {
	const warnings = [];
	const digits = written.replace(/[ .,]/gu, "").replace(/o/gu, "0").replace(/l/gu, "1").replace(/^0+(?=\d)/u, "");
	if (/[ol]/u.test(written)) warnings.push({
		code: "id-lookalike",
		values: {}
	});
	if (spoiled) warnings.push({
		code: "id-spreadsheet-damage",
		values: {}
	});
	if (/[.,]/u.test(written) && !spoiled && !/^\d{1,3}(?:[.,]\d{3})+$/u.test(written.replace(/ /gu, ""))) warnings.push({
		code: "id-grouping",
		values: {}
	});
	if (check !== void 0) warnings.push({
		code: "id-check-digit",
		values: {}
	});
	if (digits.length > 9 || Number(digits) === 0) return unreadableIdentity(text);
	if (digits.length < 6 || digits.length > 8) warnings.push({
		code: "id-length",
		values: { digits: String(digits.length) }
	});
	if (letter === void 0) warnings.push({
		code: "id-letter-missing",
		values: {}
	});
	return reading(known(letter === void 0 ? digits : `${letter}-${digits}`), warnings);
}
/** `1.2345678E7` still has all its digits; `1.23E+07` has lost them. */
function ofExponent(text, [, first, rest, exponent]) {
	const whole = `${first ?? ""}${rest ?? ""}`;
	if (whole.length - 1 < Number(exponent) && Number(exponent) - (whole.length - 1) > 1) return {
		...unreadableIdentity(text),
		warnings: [{
			code: "id-spreadsheet-damage",
			values: {}
		}]
	};
	if (whole.length - 1 > Number(exponent)) return unreadableIdentity(text);
	return ofDigits(text, void 0, whole.padEnd(Number(exponent) + 1, "0"), void 0, true);
}
function unreadableIdentity(text) {
	return {
		...unreadable(text, "id-unreadable"),
		warnings: [{
			code: "id-unreadable",
			values: {}
		}]
	};
}
var OMITTED, LABEL, EXPONENT, PLAIN, NUMBER;
var init_identity = __esmMin((() => {
	init_case();
	init_reading();
	init_text();
	OMITTED = /^(?:identidad omitida|indocumentad[oa]|sin cedula|s\/?c|no (?:tiene|posee|porta)(?: cedula)?|[mt]-?)$/u;
	LABEL = /\b(?:titular de la )?(?:cedula(?: de identidad)?|c\.? ?i\.?|ci|dni|id)\b[:.]?|\bn(?:ro|um|[°o])?\.?[°o]?(?=[ vemjgp\d])|[°#]/gu;
	EXPONENT = /^(\d)[.,](\d+)e\+?(\d{1,2})$/u;
	PLAIN = /^[VE]-[1-9]\d{5,7}$/u;
	NUMBER = /^([vepjg])?[ .:-]{0,3}([\dol][\d.,ol ]{0,20})(?:-(\d))?$/u;
}));
// src/intake/cells/place.ts
/** Reads the federal entity from its name, its capital or "capital, entity". */
function readPlace(text) {
	const parts = text.split(/[,;/()|]|\s[-–—]\s/u).map((part) => wordsOf(part).replace(PREFIX, "").replace(SUFFIX, "")).filter((part) => part !== "");
	const whole = wordsOf(text).replace(PREFIX, "").replace(SUFFIX, "");
	const direct = BY_NAME.get(whole);
	if (direct !== void 0) return reading(known(direct, direct === text.trim() ? void 0 : text));
	if (Object.hasOwn(SHARED, whole)) return several(SHARED[whole] ?? [], text);
	if (parts.length > 1) {
		const own = new Set(parts.map((part) => OWN_NAMES.get(part)).filter((name) => name !== void 0));
		const any = own.size > 0 ? own : new Set(parts.map((part) => BY_NAME.get(part)).filter((name) => name !== void 0));
		if (any.size > 0) return several([...any], text);
	}
	return unreadable(text, "state-unrecognised");
}
function several(names, text) {
	const warnings = names.length > 1 ? [{
		code: "value-several",
		values: {
			text: shown$1(text),
			values: names.join(", ")
		}
	}] : [];
	return reading({
		values: names,
		text
	}, warnings);
}
var ENTITIES, BY_NAME, OWN_NAMES, SHARED, PREFIX, SUFFIX;
var init_place = __esmMin((() => {
	init_case();
	init_reading();
	init_text();
	ENTITIES = [
		[
			"Amazonas",
			"Puerto Ayacucho",
			"AMZ"
		],
		[
			"Anzoátegui",
			"Anzuategui",
			"Puerto La Cruz",
			"El Tigre"
		],
		["Apure", "San Fernando de Apure"],
		[
			"Aragua",
			"Maracay",
			"La Victoria"
		],
		["Barinas"],
		[
			"Bolívar",
			"Ciudad Bolívar",
			"Guayana",
			"Ciudad Guayana",
			"Puerto Ordaz"
		],
		[
			"Carabobo",
			"Naguanagua",
			"Puerto Cabello"
		],
		["Cojedes", "Tinaquillo"],
		[
			"Delta Amacuro",
			"Tucupita",
			"Delta",
			"D Amacuro"
		],
		[
			"Distrito Capital",
			"Caracas",
			"Dtto Capital",
			"Dto Capital",
			"DC",
			"D C",
			"Distrito Federal",
			"Área Metropolitana de Caracas",
			"AMC",
			"Gran Caracas",
			"Capital District"
		],
		[
			"Falcón",
			"Coro",
			"Punto Fijo"
		],
		["Guárico", "San Juan de Los Morros"],
		[
			"La Guaira",
			"Vargas",
			"Litoral",
			"Catia La Mar",
			"Maiquetía"
		],
		[
			"Lara",
			"Barquisimeto",
			"Carora",
			"Cabudare"
		],
		["Mérida", "Bolivariano de Mérida"],
		[
			"Miranda",
			"Los Teques",
			"Bolivariano de Miranda",
			"Chacao",
			"Baruta",
			"El Hatillo",
			"Petare",
			"Guarenas",
			"Guatire"
		],
		["Monagas", "Maturín"],
		[
			"Nueva Esparta",
			"La Asunción",
			"Margarita",
			"Isla de Margarita",
			"NE",
			"Porlamar"
		],
		[
			"Portuguesa",
			"Guanare",
			"Acarigua"
		],
		[
			"Sucre",
			"Cumaná",
			"Carúpano"
		],
		["Táchira", "San Cristóbal"],
		["Trujillo", "Valera"],
		["Yaracuy", "San Felipe"],
		[
			"Zulia",
			"Maracaibo",
			"Cabimas"
		],
		[
			"Dependencias Federales",
			"Los Roques",
			"La Orchila"
		],
		[
			"Guayana Esequiba",
			"Essequibo",
			"Esequibo",
			"zona en reclamación"
		]
	];
	ENTITIES.map(([name]) => name);
	BY_NAME = new Map(ENTITIES.flatMap(([name, ...others]) => [name, ...others].map((other) => [wordsOf(other), name])));
	OWN_NAMES = new Map(ENTITIES.map(([name]) => [wordsOf(name), name]));
	SHARED = {
		"san carlos": ["Cojedes", "Zulia"],
		barcelona: ["Anzoátegui"],
		valencia: ["Carabobo"]
	};
	PREFIX = /^(?:edo|estado|est|entidad|state of|state)(?: bolivariano de| de)? (?=\p{L})/u;
	SUFFIX = / (?:state|estado|edo)$/u;
}));
// src/intake/cells/truth.ts
/** Reads a cell of a question with yes or no for an answer. */
function readTruth(id, text) {
	const folded = fold(text).replace(/[.;,!]+$/u, "").trim();
	const answer = answerOf(id, folded);
	if (answer) return reading(known(answer));
	const match = ANSWER_FIRST.exec(folded);
	if (match && !(id === "military" && match[1] === "no" && SERVED.test(match[2] ?? "")) && !/[?]|\b(?:no|si|yes|pero|but|aunque|consta|segun|presunt)/u.test(match[2] ?? "")) return reading(known(match[1] === "no" ? "no" : "yes", text));
	return unreadable(text, "truth-unreadable");
}
function answerOf(id, folded) {
	if (YES$1.has(folded)) return "yes";
	if (NO$1.has(folded)) return "no";
	const own = OWN[id];
	return own && Object.hasOwn(own, folded) ? own[folded] : void 0;
}
var YES$1, NO$1, OWN, ANSWER_FIRST, SERVED;
var init_truth = __esmMin((() => {
	init_case();
	init_reading();
	init_text();
	YES$1 = /* @__PURE__ */ new Set([
		"yes",
		"y",
		"si",
		"s",
		"x",
		"✓",
		"✔",
		"☑",
		"✅",
		"true",
		"verdadero",
		"cierto",
		"v",
		"1",
		"afirmativo",
		"positivo"
	]);
	NO$1 = /* @__PURE__ */ new Set([
		"no",
		"n",
		"false",
		"falso",
		"f",
		"0",
		"negativo",
		"✗",
		"✘",
		"☐",
		"❌"
	]);
	OWN = {
		military: {
			militar: "yes",
			"militar activo": "yes",
			"militar en servicio activo": "yes",
			"militar retirado": "yes",
			uniformado: "yes",
			"active military": "yes",
			"retired military": "yes",
			civil: "no",
			civilian: "no",
			"no militar": "no",
			"no es militar": "no"
		},
		"foreign-armed-action": {
			"no hubo": "no",
			"no hay": "no",
			ninguna: "no",
			ninguno: "no"
		},
		"a-derecho": {
			"a derecho": "yes",
			"esta a derecho": "yes",
			"se puso a derecho": "yes",
			"puesto a derecho": "yes",
			"puesta a derecho": "yes",
			"no esta a derecho": "no",
			"no a derecho": "no",
			profugo: "no",
			profuga: "no",
			evadido: "no",
			evadida: "no",
			fugitive: "no",
			"en la clandestinidad": "no"
		},
		abroad: {
			"en el exterior": "yes",
			"en el extranjero": "yes",
			"fuera del pais": "yes",
			exiliado: "yes",
			exiliada: "yes",
			exilio: "yes",
			abroad: "yes",
			"en el pais": "no",
			"en venezuela": "no",
			venezuela: "no",
			"in venezuela": "no"
		},
		"power-of-attorney": {
			otorgado: "yes",
			"poder otorgado": "yes",
			"con poder": "yes",
			granted: "yes",
			"sin poder": "no",
			"no otorgado": "no"
		},
		ceased: {
			ceso: "yes",
			cesaron: "yes",
			cesado: "yes",
			"ha cesado": "yes",
			"han cesado": "yes",
			ceased: "yes",
			continua: "no",
			continuan: "no",
			"no ha cesado": "no",
			ongoing: "no"
		}
	};
	ANSWER_FIRST = /^(si|s|yes|no)\s*[,.;:(-]\s*(.*)$/u;
	SERVED = /\b(?:retirad|activ|baja|reserv|ex|fue|era|former|retired)/u;
}));
// src/intake/cells/unknown.ts
/** Nothing but spaces or dashes. */
function isBlankText(text) {
	return text === "" || DASHES.test(text);
}
/** Whether the text says that the answer is not known. */
function saysUnknown(text) {
	return text.length <= 40 && STATED.has(text.toLowerCase().replace(/[\s.;,]+$/u, ""));
}
/** Whether the cell holds the error of a spreadsheet's formula. */
function isErrorCell(text) {
	return text.charCodeAt(0) === 35 && ERROR_CELL.test(text) || /^err:\d{3}$/iu.test(text);
}
var STATED, DASHES, ERROR_CELL;
var init_unknown = __esmMin((() => {
	STATED = /* @__PURE__ */ new Set([
		"?",
		"??",
		"???",
		"¿?",
		"(?)",
		"n/d",
		"nd",
		"n.d",
		"n/a",
		"na",
		"n.a",
		"s/d",
		"s.d",
		"sd",
		"s/i",
		"s.i",
		"si/no",
		"ns",
		"n/s",
		"ns/nc",
		"n/c",
		"no consta",
		"no consta en autos",
		"no se sabe",
		"se desconoce",
		"desconocido",
		"desconocida",
		"desconocidos",
		"desconocidas",
		"sin informacion",
		"sin información",
		"sin info",
		"sin datos",
		"sin dato",
		"no sabe",
		"no se",
		"no sé",
		"no hay informacion",
		"no hay información",
		"no hay datos",
		"sin acceso",
		"sin acceso al expediente",
		"por confirmar",
		"por verificar",
		"por determinar",
		"por precisar",
		"sin confirmar",
		"sin precisar",
		"no precisado",
		"no precisada",
		"no disponible",
		"no especificado",
		"no especificada",
		"no indica",
		"no refiere",
		"no aplica",
		"unknown",
		"not known",
		"don't know",
		"do not know",
		"not available",
		"not stated",
		"no information",
		"no data",
		"tbc",
		"tbd",
		"to be confirmed",
		"unsure",
		"not applicable"
	]);
	DASHES = /^[-._/*\s]+$/u;
	ERROR_CELL = /^#(?:n\/[ad]|(?:¡|¿)?[a-zñáéíóú]{2,12}(?:\/0)?[!?]|#{2,}|(?:calc|spill|desbordamiento|getting_data|obteniendo_datos)!?)$/iu;
}));
// src/intake/cells/read-cell.ts
/** Reads the text of a cell for a fact of a case or of a charge. Never guesses. Warnings do not repeat what a personal cell says: they are shown on screens. */
function readCell(id, cell, context, options = {}) {
	const read = readAny(id, cell, context, options);
	if (read.warnings.length === 0 || definitionOf(id).personal !== true) return read;
	return {
		...read,
		warnings: read.warnings.map(({ code, values }) => ({
			code,
			values: {
				...values,
				..."text" in values ? { text: "…" } : {}
			}
		}))
	};
}
function readAny(id, cell, context, options) {
	const text = unwrapped(cell);
	if (isBlankText(text)) return BLANK;
	if (text.length > LIMITS.answer) return tooLong(id, text);
	if (isErrorCell(text)) return unreadable(text, "error-cell");
	if (id !== "notes" && saysUnknown(text)) return statedUnknown(text);
	if (text.includes("�")) return damaged$2(id, text);
	switch (definitionOf(id).kind) {
		case "truth": return readTruth(id, text);
		case "choice": return id === "custody" ? readCustody(text) : id === "court" ? readCourt(text) : readChoice(id, text);
		case "date": return readDateCell(text, options);
		case "event": return readEvent(text, eventsOf(context));
		case "place": return readPlace(text);
		case "text": return id === "id-number" ? readIdentity(text) : id === "court-name" ? readCourtName(text) : reading(known(text));
	}
}
/** Text of which no word is looked at: what a whole page says in one cell is no answer, and looking takes long. */
function tooLong(id, text) {
	const { kind } = definitionOf(id);
	if (id === "id-number") return unreadable(text, "id-unreadable");
	if (kind === "text") return reading(known(text));
	return unreadable(text, kind === "date" ? "date-unreadable" : kind === "truth" ? "truth-unreadable" : "value-unrecognised");
}
/** Text in which bytes were lost: nothing is read from it but text. */
function damaged$2(id, text) {
	const warnings = [{
		code: "damaged-text",
		values: { text: shown$1(text) }
	}];
	return definitionOf(id).kind === "text" && id !== "id-number" ? reading(known(text), warnings) : {
		...unreadable(text, "damaged-text"),
		warnings
	};
}
/** `="0123"`, with which people keep a spreadsheet from changing a number. */
function unwrapped(cell) {
	const text = unguarded(cell.trim());
	return text.charCodeAt(0) === 61 && text.length < 200 ? text.replace(/^="([^"]*)"$/u, "$1").trim() : text;
}
function readDateCell(text, { dateOrder = "dmy", orderDoubtful = false }) {
	const read = readDate(text, dateOrder);
	if ("unknown" in read) return statedUnknown(text);
	if ("problem" in read) {
		const failed = unreadable(text, read.problem);
		return read.problem === "date-order-other" ? {
			...failed,
			order: dateOrder === "dmy" ? "mdy" : "dmy"
		} : failed;
	}
	const warnings = read.codes.map((code) => ({
		code,
		values: { text: shown$1(text) }
	}));
	if (orderDoubtful && read.other) return {
		...reading({
			values: [...read.spans, read.other],
			text
		}, [{
			code: "date-order-doubtful",
			values: { text: shown$1(text) }
		}]),
		order: "either"
	};
	const fact = {
		values: read.spans,
		...read.worded ? { text } : {}
	};
	return read.order === void 0 ? reading(fact, warnings) : {
		...reading(fact, warnings),
		order: read.order
	};
}
/** "Recluido en Ramo Verde": custody and where. A place alone tells that it is prison. */
function readCustody(text) {
	const read = readChoice("custody", text);
	const place = search(text, CUSTODY_PLACES);
	const name = place.meanings.length === 1 ? place.meanings[0]?.values[0] : void 0;
	if (place.hedged && read.warnings[0]?.code === "value-unrecognised") return unreadable(text, "value-hedged");
	if (name === void 0 || place.hedged) return read;
	const where = ["custody-place", known(name, text)];
	if ("values" in read.fact) return {
		...read,
		also: [...read.also, where]
	};
	if (read.warnings.some((warning) => warning.code !== "value-unrecognised")) return read;
	return LEFT.test(fold(text)) ? unreadable(text, "value-hedged") : reading({
		values: ["prison"],
		text
	}, [], [where]);
}
/** The kind of the court, and its name as written. */
function readCourt(text) {
	const read = readChoice("court", text);
	return "values" in read.fact && read.fact.text === void 0 ? read : {
		...read,
		also: [...read.also, ["court-name", known(text)]]
	};
}
/** A court's name usually tells its kind; where it does not, nothing is said of it. */
function readCourtName(text) {
	const { fact } = readChoice("court", text);
	return reading(known(text), [], "values" in fact ? [["court", {
		values: fact.values,
		text
	}]] : []);
}
var LEFT;
var init_read_cell = __esmMin((() => {
	init_case();
	init_facts$1();
	init_context();
	init_read_date();
	init_limits();
	init_reading();
	init_text();
	init_choice();
	init_choice_words();
	init_event();
	init_identity();
	init_lexicon();
	init_place();
	init_truth();
	init_unknown();
	LEFT = /\b(?:trasla|egres|sali[oad]|sale|fug|evad|muri|muert|fallec|antes|hasta|liber|excarcel|casa|domicil|residencia|estuvo|estaba|fue|era|paso|ex|transferred|moved|left|was|formerly|former|until|died)/u;
}));
// src/intake/assemble.ts
/** @param shape the facts that will be set, so that every case of a table has the same layout in memory */
function newDraft(shape = {}) {
	return {
		facts: { ...shape },
		also: null,
		warnings: null,
		charges: UNASKED
	};
}
function warn(draft, warning) {
	(draft.warnings ??= []).push(warning);
}
/** Takes over what was read from one cell. */
function take(draft, id, read, column) {
	draft.facts[id] = read.fact;
	if (read.also.length > 0) for (const [other, fact] of read.also) (draft.also ??= []).push([
		other,
		fact,
		column
	]);
	if (read.warnings.length > 0) for (const { code, values } of read.warnings) warn(draft, {
		column,
		code,
		values
	});
}
/** Takes over what the recogniser says of the charges. */
function takeCharges(draft, read, cell, column) {
	draft.charges = read.state === "charges" ? read.charges : read.state === "none" ? [] : read.state === "blank" ? unknown("blank") : unknown("stated-unknown", cell);
	for (const { code, values } of read.warnings) warn(draft, {
		column,
		code,
		values
	});
}
/** The days on which the conduct can have happened, for reading article numbers. */
function conductSpan(draft) {
	const conduct = draft.facts["conduct-date"];
	if (!isUnknown(conduct)) return conduct.values.reduce((a, b) => hull(a, b));
	const arrest = draft.facts["arrest-date"];
	return isUnknown(arrest) ? null : {
		from: null,
		to: arrest.values.reduce((a, b) => hull(a, b)).to
	};
}
/**
* The case. A column of its own goes before what another column says beside
* its own fact; where both are known and differ, nobody knows.
* @param columnOf the heading under which a fact was read
*/
function finish(id, draft, columnOf) {
	if (draft.also) settleSideFacts(draft, draft.also);
	if (draft.facts.stage === void 0) stageFromCourt(draft, columnOf);
	contradictions(draft, columnOf);
	return {
		id,
		facts: draft.facts,
		charges: draft.charges,
		warnings: draft.warnings ?? NO_WARNINGS
	};
}
function settleSideFacts(draft, also) {
	for (const [id, fact, column] of also) {
		const own = draft.facts[id];
		if (own === void 0 || isUnknown(own) && own.unknown === "blank" && own.text === void 0) draft.facts[id] = fact;
		else if (!QUIET.has(id) && !isUnknown(own) && !isUnknown(fact) && !own.values.some((value) => fact.values.includes(value))) {
			const text = own.text ?? String(own.values[0]);
			draft.facts[id] = unknown("contradicted", text);
			warn(draft, {
				column,
				code: "facts-disagree",
				values: {
					fact: id,
					text,
					other: fact.text ?? String(fact.values[0])
				}
			});
		}
	}
}
/** A court of a function says which stages are possible, if nothing else does. */
function stageFromCourt(draft, columnOf) {
	const court = draft.facts["court-name"];
	if (isUnknown(court)) return;
	const text = String(court.values[0]);
	const found = search(text, STAGE_OF_COURT);
	const [meaning, ...others] = found.meanings;
	if (!meaning || others.length > 0 || found.hedged) return;
	draft.facts.stage = {
		values: meaning.values,
		text
	};
	warn(draft, {
		column: columnOf("court"),
		code: "stage-from-court",
		values: {
			text,
			values: meaning.values.join(", ")
		}
	});
}
function contradictions(draft, columnOf) {
	for (const [first, second, given, code] of ORDERED_DATES) {
		const earlier = spanOf(draft.facts[first]);
		const later = earlier && spanOf(draft.facts[second]);
		if (!earlier || !later || earlier.from === null || later.to === null || earlier.from <= later.to) continue;
		const text = draft.facts[given]?.text ?? formatSpan(given === first ? earlier : later);
		draft.facts[given] = unknown("contradicted", text);
		const told = (id, words) => definitionOf(id).personal === true ? "…" : words;
		const values = {
			text: told(given, text),
			first: told(first, formatSpan(earlier)),
			second: told(second, formatSpan(later)),
			fact: first,
			other: second
		};
		warn(draft, {
			column: columnOf(given),
			code,
			values
		});
	}
	const custody = draft.facts.custody;
	const abroad = draft.facts.abroad;
	if (!isUnknown(custody) && !isUnknown(abroad) && custody.values.length === 1 && abroad.values.length === 1 && abroad.values[0] === "yes" && (custody.values[0] === "prison" || custody.values[0] === "house-arrest")) {
		draft.facts.abroad = unknown("contradicted", abroad.text ?? "yes");
		warn(draft, {
			column: columnOf("abroad"),
			code: "facts-disagree",
			values: {
				fact: "abroad",
				text: abroad.text ?? "yes",
				other: custody.text ?? String(custody.values[0])
			}
		});
	}
}
function spanOf(fact) {
	return isUnknown(fact) ? null : fact.values.reduce((a, b) => hull(a, b));
}
var UNASKED, NO_WARNINGS, QUIET, ORDERED_DATES;
var init_assemble = __esmMin((() => {
	init_case();
	init_dates();
	init_facts$1();
	init_choice_words();
	init_lexicon();
	init_read_cell();
	UNASKED = unknown("unasked");
	NO_WARNINGS = [];
	QUIET = /* @__PURE__ */ new Set([
		"custody",
		"custody-place",
		"court",
		"court-name"
	]);
	ORDERED_DATES = [
		[
			"conduct-date",
			"arrest-date",
			"conduct-date",
			"conduct-after-arrest"
		],
		[
			"birth-date",
			"arrest-date",
			"birth-date",
			"dates-out-of-order"
		],
		[
			"arrest-date",
			"release-date",
			"release-date",
			"dates-out-of-order"
		],
		[
			"request-date",
			"decision-date",
			"decision-date",
			"dates-out-of-order"
		],
		[
			"decision-date",
			"notification-date",
			"notification-date",
			"dates-out-of-order"
		]
	];
}));
// src/intake/json/read-case.ts
init_case();
init_facts$1();
init_dates();
init_assemble();
init_read_cell();
init_context();
init_error();
init_limits();
init_reading();
init_text();
const REASONS = [
	"unasked",
	"blank",
	"stated-unknown",
	"unreadable",
	"contradicted"
];
const OTHER_KEYS = [
	"id",
	"charges",
	"texts",
	"warnings"
];
const CHARGE_KEYS = [
	"text",
	"texts",
	"offence",
	"offences",
	"statute",
	"article",
	"suggestions"
];
/**
* Reads one case.
* @param value parsed JSON
* @param name what the case came from, for errors
* @param id the id of a case that has none of its own
* @throws IntakeError for what is no case, a fact that does not exist, a value of the wrong type
*/
function readCaseValue(value, context, name, id = "") {
	try {
		return read$1(value, context, id);
	} catch (error) {
		if (!(error instanceof IntakeError) || error.file !== void 0) throw error;
		throw new IntakeError(error.code, error.values, {
			file: name,
			...error.values.fact === void 0 ? {} : { column: error.values.fact }
		});
	}
}
function read$1(value, context, id) {
	const object = asObject(value);
	if (!object) throw new IntakeError("json-not-a-case", { found: typeName(value) });
	const draft = newDraft();
	for (const key of Object.keys(object)) if (isCaseFactId(key)) take(draft, key, readValue(key, object[key], context), key);
	else if (!OTHER_KEYS.some((other) => other === key)) throw unknownKey(key, [...OTHER_KEYS, ...CASE_FACT_IDS], "unknown-fact");
	addTexts(draft.facts, object.texts);
	if (Object.hasOwn(object, "charges")) readCharges(object.charges, draft, context);
	for (const warning of readWarnings(object.warnings)) warn(draft, warning);
	const own = object.id === void 0 || object.id === null ? "" : plainText(object.id, "id").trim();
	const made = finish(own === "" ? id : own, draft, (fact) => fact);
	return {
		...made,
		facts: Object.fromEntries(Object.entries(made.facts).filter(([, fact]) => !isUnasked(fact)))
	};
}
function isUnasked(fact) {
	return "unknown" in fact && fact.unknown === "unasked" && fact.text === void 0;
}
/** What was written, beside the facts that were read from it. */
function addTexts(facts, value) {
	if (value === void 0 || value === null) return;
	const texts = asObject(value);
	if (!texts) throw wrong("texts", value);
	for (const [id, text] of Object.entries(texts)) {
		const fact = Object.hasOwn(facts, id) ? facts[id] : void 0;
		if (!fact) throw unknownKey(id, Object.keys(facts), "unknown-fact");
		if ("values" in fact) facts[id] = {
			values: fact.values,
			text: plainText(text, "texts")
		};
	}
}
function asObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function readValue(id, value, context) {
	if (value === null || value === void 0) return BLANK;
	const object = asObject(value);
	if (object) return reading(strictFact(id, object, context));
	if (Array.isArray(value)) return reading(knownFact(id, value, void 0, context));
	return readCell(id, plainText(value, id), context);
}
/** `{ unknown, text }` or `{ values, text }`: nothing is read from words. */
function strictFact(id, object, context) {
	for (const key of Object.keys(object)) if (![
		"values",
		"unknown",
		"text"
	].includes(key)) throw wrong(id, key);
	const text = object.text === void 0 ? void 0 : plainText(object.text, id);
	if (Object.hasOwn(object, "unknown")) {
		const reason = REASONS.find((candidate) => candidate === object.unknown);
		if (!reason || Object.hasOwn(object, "values")) throw wrong(id, object.unknown);
		return unknown(reason, text);
	}
	if (!Array.isArray(object.values)) throw wrong(id, object);
	return knownFact(id, object.values, text, context);
}
function knownFact(id, list, text, context) {
	if (list.length === 0) throw wrong(id, list);
	const values = list.map((value) => codeValue(id, value, context));
	return text === void 0 ? { values } : {
		values,
		text
	};
}
/** A value as a code, never as words. */
function codeValue(id, value, context) {
	const text = plainText(value, id);
	const definition = definitionOf(id);
	if (definition.kind === "date") {
		const span = text === ".." ? {
			from: null,
			to: null
		} : parseSpan(text);
		if (!span) throw wrong(id, value);
		return span;
	}
	const accepted = definition.kind === "event" ? ["none", ...eventsOf(context).ids] : valuesOf$1(definition);
	if (accepted.length > 0 && !accepted.includes(text)) throw wrong(id, value);
	return text;
}
function readCharges(value, draft, context) {
	const conduct = conductSpan(draft);
	const object = asObject(value);
	if (value === null || value === void 0) draft.charges = unknown("blank");
	else if (typeof value === "string") takeCharges(draft, context.charges.charges(value, conduct), value, "charges");
	else if (object) {
		const fact = Object.hasOwn(object, "unknown") ? strictFact("notes", object, context) : void 0;
		if (!fact || !("unknown" in fact)) throw wrong("charges", value);
		draft.charges = fact;
	} else if (Array.isArray(value)) draft.charges = readList$1(value, draft, context);
	else throw wrong("charges", value);
}
function readList$1(list, draft, context) {
	const charges = [];
	for (const one of list) {
		charges.push(...readCharge(one, draft, context));
		if (charges.length > LIMITS.charges) throw new IntakeError("too-many-charges", {
			fact: "charges",
			limit: String(LIMITS.charges)
		});
	}
	return charges;
}
function readCharge(value, draft, context) {
	const object = typeof value === "string" ? { text: value } : asObject(value);
	if (!object) throw wrong("charges", value);
	for (const key of Object.keys(object)) if (!isChargeFactId(key) && !CHARGE_KEYS.some((other) => other === key)) throw unknownKey(key, [...CHARGE_KEYS, ...CHARGE_FACT_IDS], "unknown-charge-fact");
	const facts = {};
	for (const id of CHARGE_FACT_IDS) {
		if (!Object.hasOwn(object, id)) continue;
		const read = readValue(id, object[id], context);
		facts[id] = read.fact;
		for (const { code, values } of read.warnings) warn(draft, {
			column: id,
			code,
			values
		});
	}
	addTexts(facts, object.texts);
	const text = object.text === void 0 ? "" : plainText(object.text, "charges");
	if (Object.hasOwn(object, "offence") || Object.hasOwn(object, "offences")) return [namedCharge(object, text, facts, context)];
	const read = context.charges.charges(text, conductSpan(draft));
	for (const { code, values } of read.warnings) warn(draft, {
		column: "charges",
		code,
		values
	});
	if (read.charges.length === 0) throw wrong("charges", value);
	return read.charges.map((charge) => ({
		...charge,
		facts: {
			...charge.facts,
			...facts
		}
	}));
}
function namedCharge(object, text, facts, context) {
	const named = object.offences === void 0 ? object.offence : object.offences;
	const offences = named === null ? null : (Array.isArray(named) ? named : [named]).map((id) => offenceId(id, context));
	if (offences?.length === 0) throw wrong("offences", named);
	return {
		text,
		offences,
		...object.statute === void 0 ? {} : { statute: plainText(object.statute, "statute") },
		...object.article === void 0 ? {} : { article: plainText(object.article, "article") },
		...Array.isArray(object.suggestions) ? { suggestions: object.suggestions.map((id) => plainText(id, "suggestions")) } : {},
		facts
	};
}
function offenceId(value, context) {
	const id = plainText(value, "offences");
	if (context.offenceIds && !context.offenceIds.has(id)) throw new IntakeError("unknown-offence", {
		offence: shown$1(id, 60),
		suggestion: nearest(id, [...context.offenceIds]) ?? ""
	});
	return id;
}
function readWarnings(value) {
	if (value === void 0 || value === null) return [];
	if (!Array.isArray(value)) throw wrong("warnings", value);
	return value.map((item) => {
		const object = asObject(item);
		const values = asObject(object?.values);
		if (!object || !values) throw wrong("warnings", item);
		return {
			column: plainText(object.column, "warnings"),
			code: plainText(object.code, "warnings"),
			values: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, plainText(text, "warnings")]))
		};
	});
}
function plainText(value, id) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return value ? "yes" : "no";
	if (typeof value === "number" && Number.isFinite(value)) return String(value);
	throw wrong(id, value);
}
function wrong(id, value) {
	return new IntakeError("bad-value", {
		fact: id,
		found: typeof value === "string" || typeof value === "number" ? shown$1(String(value), 60) : typeName(value)
	});
}
function typeName(value) {
	return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
function unknownKey(key, known, code) {
	return new IntakeError(code, {
		fact: shown$1(key, 60),
		suggestion: nearest(key.toLowerCase().replace(/[_\s]+/gu, "-"), known) ?? ""
	});
}
// src/intake/json/stream.ts
init_error();
init_limits();
/** Which of the two a text is, or neither, by its beginning. */
function jsonKind(head, whole) {
	const start = head.trimStart();
	if (/^\[\s*(?:[{\]]|$)/u.test(start)) return "json";
	if (!/^\{\s*["}]/u.test(start)) return null;
	const end = start.search(/[\r\n]/u);
	const line = end < 0 ? whole ? start : "" : start.slice(0, end);
	return end >= 0 && start.slice(end).trim() !== "" && isObject(line) ? "ndjson" : "json";
}
function isObject(line) {
	try {
		const value = JSON.parse(line);
		return typeof value === "object" && value !== null;
	} catch {
		return false;
	}
}
/** Where the text stops being JSON; never what stands there, which may be anybody's data. */
function reasonOf(error) {
	return (error instanceof Error ? /(?:position|line) \d+(?: column \d+)?/u.exec(error.message)?.[0] : void 0) ?? "JSON";
}
/** The cases of a document: an array, `{ "cases": [...] }`, or one case. */
async function* readJson(text, file, context, idPrefix, onRecords) {
	const parts = [];
	let length = 0;
	for await (const part of text) {
		length += part.length;
		if (length > LIMITS.json) throw new IntakeError("file-too-large", { limit: String(LIMITS.json) }, { file });
		parts.push(part);
	}
	let value;
	try {
		value = JSON.parse(parts.join("").replace(/^\ufeff/u, ""));
	} catch (error) {
		throw new IntakeError("json-invalid", { reason: reasonOf(error) }, { file });
	}
	const cases = listOf(value);
	onRecords?.(file, cases.length);
	for (let at = 0; at < cases.length; at += 1e3) yield cases.slice(at, at + 1e3).map((item, index) => itemOf(item, at + index + 1, file, context, idPrefix, () => JSON.stringify(item)));
}
function listOf(value) {
	if (Array.isArray(value)) return value;
	if (typeof value === "object" && value !== null && "cases" in value && Array.isArray(value.cases)) return value.cases;
	return [value];
}
/** The cases of a file with one object a line; a damaged line costs that line. */
async function* readNdjson(text, file, context, idPrefix, onRecords) {
	let rest = "";
	let breaks = 0;
	let row = 0;
	for await (const part of text) {
		for (let at = part.indexOf("\n"); at >= 0; at = part.indexOf("\n", at + 1)) breaks += 1;
		const lines = (rest + part).split("\n");
		rest = lines.pop() ?? "";
		if (rest.length > LIMITS.record) throw new IntakeError("record-too-long", { limit: String(LIMITS.record) }, {
			file,
			row: row + 1
		});
		const first = row + 1;
		row += lines.length;
		if (lines.length > 0) yield lines.map((line, index) => lineItem(line, first + index, file, context, idPrefix));
	}
	if (rest !== "") yield [lineItem(rest, row + 1, file, context, idPrefix)];
	onRecords?.(file, breaks + (rest === "" ? 0 : 1));
}
function lineItem(line, row, file, context, idPrefix) {
	const text = line.replace(/^\ufeff/u, "").trim();
	if (text === "") return {
		kind: "blank",
		file,
		row,
		reason: "empty"
	};
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return {
			kind: "rejected",
			file,
			row,
			column: "",
			code: "json-invalid",
			values: { reason: reasonOf(error) },
			original: text
		};
	}
	return itemOf(value, row, file, context, idPrefix, () => text);
}
function itemOf(value, row, file, context, idPrefix, original) {
	try {
		return {
			kind: "case",
			file,
			row,
			cells: [],
			case: readCaseValue(value, context, file, `${idPrefix}row-${String(row)}`)
		};
	} catch (error) {
		if (!(error instanceof IntakeError)) throw error;
		return {
			kind: "rejected",
			file,
			row,
			column: error.values.fact ?? "",
			code: error.code,
			values: error.values,
			original: original()
		};
	}
}
// src/intake/table/mapping.ts
/** The headings' hash: the same headings in the same order, however they are accented. */
function fingerprintOf(headings) {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(JSON.stringify(headings.map(headingKey))).digest("hex");
}
/** What each column of a table is for, by a mapping that a person made. */
function applyMapping(mapping, headings) {
	const fingerprint = fingerprintOf(headings);
	if (mapping.fingerprint !== void 0 && mapping.fingerprint !== fingerprint) {
		const expected = mapping.columns.map((column) => headingKey(column.heading));
		const found = headings.map(headingKey);
		const missing = mapping.columns.filter((column) => !found.includes(headingKey(column.heading))).map((column) => shown$1(column.heading, 40));
		const added = headings.filter((heading) => !expected.includes(headingKey(heading))).map((heading) => shown$1(heading, 40));
		throw new IntakeError("mapping-mismatch", {
			missing: missing.join(", "),
			added: added.join(", ")
		});
	}
	const facts = headings.map(() => null);
	const keys = headings.map(headingKey);
	const samePlaces = mapping.fingerprint !== void 0 && mapping.columns.length === headings.length;
	for (const [place, column] of mapping.columns.entries()) {
		const places = samePlaces ? [place] : keys.flatMap((key, index) => key === headingKey(column.heading) ? [index] : []);
		if (places.length === 0) throw new IntakeError("mapping-column-missing", { heading: shown$1(column.heading, 60) });
		if (places.length > 1 && column.fact !== null) throw new IntakeError("duplicate-label", {
			fact: column.fact,
			columns: columnNames(places, headings)
		});
		for (const index of places) facts[index] = column.fact;
	}
	return facts;
}
/** `B Fecha de detención, D Fecha de arresto`. */
function columnNames(places, headings) {
	return places.map((index) => columnName(index, headings)).join(", ");
}
function columnName(index, headings) {
	return `${columnLetter(index)} ${shown$1(headings[index] ?? "", 60)}`.trim();
}
var init_mapping = __esmMin((() => {
	init_error();
	init_text();
	init_headings();
}));
// src/intake/table/assign.ts
/**
* @param sample the first rows below the headings
* @param unsettled told of each conflict instead of the error: a person settles it, and the column stays without a fact
* @throws IntakeError `duplicate-label` for two columns of one fact, `ambiguous-label` for one that fits two
*/
function assignColumns(headings, sample, context, unsettled) {
	const assigned = headings.map(() => null);
	const taken = /* @__PURE__ */ new Map();
	const open = [];
	const settle = (work) => {
		try {
			work();
		} catch (error) {
			if (!(error instanceof IntakeError) || !unsettled) throw error;
			unsettled(error);
		}
	};
	for (const [index, heading] of headings.entries()) {
		const targets = targetsOf(heading);
		if (targets.length > 1) open.push([index, targets]);
		else if (targets[0] !== void 0) settle(() => {
			place(index, targets[0], assigned, taken, headings);
		});
	}
	for (const [index, targets] of open) settle(() => {
		const left = targets.filter((target) => !taken.has(target));
		const target = decide(index, left.length > 0 ? left : targets, sample, context, headings);
		if (target !== null) place(index, target, assigned, taken, headings);
	});
	return assigned;
}
function place(index, target, assigned, taken, headings) {
	const other = taken.get(target);
	if (other !== void 0) {
		assigned[other] = null;
		throw new IntakeError("duplicate-label", {
			fact: target,
			columns: columnNames([other, index], headings)
		});
	}
	taken.set(target, index);
	assigned[index] = target;
}
function decide(index, targets, sample, context, headings) {
	const [only] = targets;
	const values = sample.slice(0, SAMPLE).map((cells) => (cells[index] ?? "").trim()).filter((text) => !isBlankText(text) && !saysUnknown(text));
	const shares = targets.map((target) => [target, values.length === 0 ? 0 : values.filter((text) => reads(target, text, context)).length / values.length]);
	const fitting = shares.filter(([, share]) => share >= FITS);
	const others = shares.filter(([, share]) => share < FITS && share > DOES_NOT_FIT);
	if (targets.length === 1 && only !== void 0) return values.length === 0 || (shares[0]?.[1] ?? 0) > DOES_NOT_FIT ? only : null;
	const [fit] = fitting;
	if (fitting.length === 1 && others.length === 0 && fit) return fit[0];
	if (values.length === 0) return null;
	throw new IntakeError("ambiguous-label", {
		column: columnName(index, headings),
		facts: targets.join(", ")
	});
}
function reads(target, text, context) {
	if (target === "id") return true;
	if (target === "charges") return context.charges.charges(text, null).charges.some((charge) => charge.offences !== null);
	const { fact } = readCell(target, text, context);
	if (!("values" in fact)) return false;
	const all = valuesOf$1(definitionOf(target));
	return all.length < 3 || fact.values.length * 2 <= all.length;
}
var FITS, DOES_NOT_FIT, SAMPLE;
var init_assign = __esmMin((() => {
	init_facts$1();
	init_read_cell();
	init_unknown();
	init_error();
	init_headings();
	init_mapping();
	FITS = .8;
	DOES_NOT_FIT = .2;
	SAMPLE = 200;
}));
// src/intake/table/raw-row.ts
/** Whether no cell of a row holds anything. */
function isBlankRow(cells) {
	for (const cell of cells) if (cell !== "" && cell.trim() !== "") return false;
	return true;
}
var init_raw_row = __esmMin((() => {}));
// src/intake/table/header.ts
/**
* @param rows the first rows of the table
* @param wanted the row that the user named
* @param named headings that a mapping names
* @throws IntakeError where no row can be the headings
*/
function findHeader(rows, wanted, named, limit) {
	if (wanted !== void 0) {
		const used = rows.findIndex((row) => row.row === wanted);
		const found = rows[used];
		if (!found || found.broken !== void 0) throw new IntakeError("header-row-missing", { row: String(wanted) });
		return {
			headings: trimmed$1(found.cells),
			row: wanted,
			used: used + 1
		};
	}
	const scores = rows.slice(0, limit).map((row) => row.broken === void 0 ? scoreOf(row.cells, named) : 0);
	const most = Math.max(0, ...scores);
	if (most === 0) return null;
	const at = scores.findIndex((score) => score >= Math.min(2, most) && score * 2 >= most);
	const score = scores[at] ?? 0;
	return joinedAt(rows, at + 1, named, score + 2) ?? joinedAt(rows, at, named, score + 1) ?? headerAt(rows, at);
}
function headerAt(rows, at) {
	const row = rows[at];
	return row ? {
		headings: trimmed$1(row.cells),
		row: row.row,
		used: at + 1
	} : null;
}
/** The headings on this row and the one above together, where they say more than one row alone. */
function joinedAt(rows, at, named, least) {
	const [above, row] = [rows[at - 1], rows[at]];
	if (!above || !row || above.broken !== void 0 || row.broken !== void 0 || !isSecondRow(above.cells, row.cells)) return null;
	const joined = joinedHeadings(above.cells, row.cells);
	return scoreOf(joined, named) >= least ? {
		headings: trimmed$1(joined),
		row: row.row,
		used: at + 1
	} : null;
}
/** A row of a case has values under the headings above it; a second row of headings adds to them. */
function isSecondRow(above, below) {
	return above.every((top, index) => {
		const bottom = (below[index] ?? "").trim();
		return bottom === "" || targetsOf(top).length === 0 || targetsOf(`${top} ${bottom}`).length > 0;
	});
}
/** What was found instead, for an error that helps. */
function firstCells(rows) {
	return (rows.find((candidate) => !isBlankRow(candidate.cells))?.cells ?? []).slice(0, 12).map((cell, index) => `${columnLetter(index)} ${shown$1(cell, 30)}`).join(", ");
}
function scoreOf(cells, named) {
	return headingScore(cells) + (named.size === 0 ? 0 : cells.filter((cell) => named.has(cell.trim())).length);
}
/** A merged heading above stands in its first cell and holds for those to its right. */
function joinedHeadings(above, below) {
	let held = "";
	return Array.from({ length: Math.max(above.length, below.length) }, (_, index) => {
		const top = (above[index] ?? "").trim();
		const bottom = (below[index] ?? "").trim();
		if (top !== "") held = top;
		else if (bottom === "") held = "";
		if (bottom === "") return top;
		const both = `${held} ${bottom}`.trim();
		return targetsOf(both).length === 0 && targetsOf(bottom).length > 0 ? bottom : both;
	});
}
function trimmed$1(cells) {
	let length = cells.length;
	while (length > 0 && (cells[length - 1] ?? "").trim() === "") length -= 1;
	return cells.slice(0, length);
}
var init_header = __esmMin((() => {
	init_error();
	init_text();
	init_headings();
	init_raw_row();
}));
// src/intake/table/date-order.ts
var DateOrderWatch;
var init_date_order = __esmMin((() => {
	DateOrderWatch = class {
		#dmy = 0;
		#mdy = 0;
		#settled = false;
		/** @returns whether what was read so far has to be read anew */
		see(order) {
			if (order === "either") return false;
			const first = order === "dmy" ? this.#dmy === 0 : this.#mdy === 0;
			if (order === "dmy") this.#dmy += 1;
			else this.#mdy += 1;
			return first;
		}
		/** Ends the look ahead: the counts begin anew, and what they showed stays. */
		settle() {
			this.#settled = true;
		}
		/** Whether values that fit both orders cannot be trusted to be in `used`. */
		doubtful(used) {
			const [same, other] = used === "dmy" ? [this.#dmy, this.#mdy] : [this.#mdy, this.#dmy];
			return other > 0 && same === 0;
		}
		/** What to tell of the column at its end, if anything. */
		verdict(used) {
			const [same, other] = used === "dmy" ? [this.#dmy, this.#mdy] : [this.#mdy, this.#dmy];
			if (!this.#settled || other === 0) return null;
			return {
				code: same === 0 ? "column-dates-other" : "date-order-mixed",
				same,
				other
			};
		}
	};
}));
// src/intake/table/id-set.ts
function insert(slots, hash) {
	let at = hash % slots.length;
	for (;;) {
		const there = slots[at];
		if (there === hash) return false;
		if (there === 0) {
			slots[at] = hash;
			return true;
		}
		at = at + 1 === slots.length ? 0 : at + 1;
	}
}
/** cyrb53, never 0. */
function hashOf(text) {
	let a = 3735928559;
	let b = 1103547991;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, 2654435761);
		b = Math.imul(b ^ unit, 1597334677);
	}
	a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
	b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
	return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
var IdSet;
var init_id_set = __esmMin((() => {
	IdSet = class {
		#slots = /* @__PURE__ */ new Float64Array(1024);
		#size = 0;
		/** @returns false if the id was met before */
		add(id) {
			if (this.#size * 2 >= this.#slots.length) this.#grow();
			const hash = hashOf(id);
			if (!insert(this.#slots, hash)) return false;
			this.#size += 1;
			return true;
		}
		#grow() {
			const larger = new Float64Array(this.#slots.length * 2);
			for (const hash of this.#slots) if (hash !== 0) insert(larger, hash);
			this.#slots = larger;
		}
	};
}));
// src/intake/table/plan.ts
var REMEMBERED, OWN_TEXT, TablePlan;
var init_plan = __esmMin((() => {
	init_facts$1();
	init_read_cell();
	init_assemble();
	init_reading();
	init_text();
	init_date_order();
	init_id_set();
	init_mapping();
	REMEMBERED = 4096;
	OWN_TEXT = /* @__PURE__ */ new Set([
		"name",
		"id-number",
		"file-number",
		"notes",
		"co-defendants",
		"health"
	]);
	TablePlan = class {
		#options;
		#columns;
		#charges;
		#id;
		#ids = new IdSet();
		#chargesRead = /* @__PURE__ */ new Map();
		#headingOf;
		#shape;
		#columnOf = (id) => this.#headingOf.get(id) ?? id;
		constructor(options) {
			this.#options = options;
			this.#columns = options.targets.flatMap((target, index) => {
				if (target === null || target === "id" || target === "charges") return [];
				const { kind } = definitionOf(target);
				return [{
					index,
					id: target,
					heading: shown$1(options.headings[index] ?? "", 60) || target,
					watch: kind === "date" ? new DateOrderWatch() : null,
					memo: OWN_TEXT.has(target) ? null : /* @__PURE__ */ new Map()
				}];
			});
			this.#shape = Object.fromEntries(this.#columns.map((column) => [column.id, BLANK.fact]));
			const charges = options.targets.indexOf("charges");
			this.#charges = charges < 0 ? null : {
				index: charges,
				heading: shown$1(options.headings[charges] ?? "", 60) || "charges"
			};
			this.#id = options.targets.indexOf("id");
			this.#headingOf = new Map(this.#columns.map((column) => [column.id, column.heading]));
		}
		/** Lets the columns of dates see values before the first is read. */
		look(rows) {
			for (const column of this.#columns) {
				if (!column.watch) continue;
				for (const cells of rows) this.#read(column, cells[column.index] ?? "");
				column.memo?.clear();
				column.watch.settle();
			}
		}
		/** The case of one row. @param missing whether the row ends before the headings do */
		caseOf(row, cells, missing, suspect) {
			const draft = newDraft(this.#shape);
			for (const column of this.#columns) take(draft, column.id, this.#read(column, cells[column.index] ?? ""), column.heading);
			if (this.#charges) this.#takeCharges(draft, cells[this.#charges.index] ?? "", this.#charges.heading);
			const { headings } = this.#options;
			if (missing) warn(draft, {
				column: shown$1(headings[cells.length] ?? "", 60),
				code: "missing-cell",
				values: {
					cells: String(cells.length),
					expected: String(headings.length)
				}
			});
			if (suspect) warn(draft, {
				column: "",
				code: "row-inside-cell",
				values: {}
			});
			return finish(this.#identify(row, cells, draft), draft, this.#columnOf);
		}
		/** Columns of dates whose figures fit only the order that is not used, or both. */
		orderNotices() {
			const { headings, dateOrder } = this.#options;
			return this.#columns.flatMap((column) => {
				const seen = column.watch?.verdict(dateOrder);
				if (!seen) return [];
				return [{
					code: seen.code,
					values: {
						column: columnName(column.index, headings),
						other: String(seen.other),
						same: String(seen.same),
						order: dateOrder === "dmy" ? "mdy" : "dmy"
					}
				}];
			});
		}
		#read(column, cell) {
			const ready = column.memo?.get(cell);
			if (ready) {
				if (ready.order !== void 0) column.watch?.see(ready.order);
				return ready;
			}
			const options = {
				dateOrder: this.#options.dateOrder,
				orderDoubtful: column.watch?.doubtful(this.#options.dateOrder)
			};
			const kept = column.memo ? detached(cell) : cell;
			const read = readCell(column.id, kept, this.#options.context, options);
			if (read.order !== void 0 && column.watch?.see(read.order) === true) column.memo?.clear();
			if (column.memo) {
				if (column.memo.size >= REMEMBERED) column.memo.clear();
				column.memo.set(kept, read);
			}
			return read;
		}
		#takeCharges(draft, cell, heading) {
			const conduct = conductSpan(draft);
			const key = conduct === null ? `||${cell}` : `${String(conduct.from)}|${String(conduct.to)}|${cell}`;
			let read = this.#chargesRead.get(key);
			if (!read) {
				if (this.#chargesRead.size >= REMEMBERED) this.#chargesRead.clear();
				read = this.#options.context.charges.charges(unguarded(detached(cell)), conduct);
				this.#chargesRead.set(detached(key), read);
			}
			takeCharges(draft, read, cell, heading);
		}
		#identify(row, cells, draft) {
			const own = this.#id < 0 ? "" : unguarded((cells[this.#id] ?? "").trim());
			if (own === "") return `${this.#options.idPrefix}row-${String(row)}`;
			const heading = shown$1(this.#options.headings[this.#id] ?? "", 60);
			if (!this.#ids.add(own)) warn(draft, {
				column: heading,
				code: "duplicate-id",
				values: { text: shown$1(own, 40) }
			});
			return own;
		}
	};
}));
// src/intake/rejects.ts
/** How many of the last headings are those of a file of rejects. */
function addedColumns(headings) {
	const last = headings.slice(-REJECT_COLUMNS.length).map(fold);
	if (last.slice(-3).join() !== REJECT_COLUMNS.slice(1).join()) return 0;
	return last[0] === REJECT_COLUMNS[0] && last.length > 3 ? 4 : 3;
}
var REJECT_COLUMNS;
var init_rejects = __esmMin((() => {
	init_text();
	REJECT_COLUMNS = [
		"file",
		"row",
		"code",
		"message"
	];
}));
// src/intake/table/read-table.ts
/**
* Finds the headings of a table and what its columns are for.
* @throws IntakeError where no table can be found, naming what was
*/
async function openTable(grid, origin, options, context, idPrefix) {
	let count = 0;
	let seen = 0;
	let cut = 0;
	const { head, all } = await peek(counting(grid.rows, (rows) => cut += rows), (batches) => {
		for (; seen < batches.length; seen += 1) count += batches[seen]?.length ?? 0;
		return count >= LIMITS.sample;
	});
	const first = head.flat();
	if (first.every((row) => row.broken === void 0 && isBlankRow(row.cells))) throw new IntakeError("file-empty", {}, origin);
	const named = new Set(options.mapping?.columns.map((column) => column.heading.trim()) ?? []);
	const header = findHeader(first, options.headerRow, named, LIMITS.headerSearch);
	if (!header) throw new IntakeError("headings-not-found", { cells: firstCells(first) }, origin);
	const whole = header.headings;
	const added = addedColumns(whole);
	const headings = added > 0 ? whole.slice(0, -added) : whole;
	const sample = first.slice(header.used).filter((row) => row.broken === void 0).map((row) => row.cells);
	const unsettled = [];
	const targets = [...placed(origin, () => options.mapping ? applyMapping(options.mapping, headings) : assignColumns(headings, sample, context, options.unsettled === true ? (conflict) => unsettled.push(conflict) : void 0)), ...whole.slice(headings.length).map(() => null)];
	if (options.unsettled !== true && !targets.some((target) => target !== null && DECIDING.has(target))) throw new IntakeError("deciding-column-missing", { columns: headings.map((_, index) => columnName(index, headings)).slice(0, 40).join(", ") }, origin);
	grid.expect?.(whole.length);
	const mapping = {
		format: "amnistia-map/1",
		fingerprint: fingerprintOf(headings),
		columns: headings.map((heading, index) => ({
			heading,
			fact: targets[index] ?? null
		}))
	};
	const plan = new TablePlan({
		headings: whole,
		targets,
		context,
		dateOrder: options.dateOrder ?? "dmy",
		idPrefix: idPrefix?.() ?? origin.idPrefix
	});
	plan.look(sample);
	const place = {
		file: origin.file,
		...origin.sheet === void 0 ? {} : { sheet: origin.sheet }
	};
	async function* items() {
		const detected = {
			...grid.detected(),
			headerRow: header?.row ?? 1
		};
		const opening = [{
			kind: "table",
			...place,
			headings: whole,
			mapping,
			detected
		}];
		const { encoding, delimiter } = detected;
		if (encoding !== void 0 && delimiter !== void 0) opening.push({
			kind: "notice",
			...place,
			code: "dialect-detected",
			values: {
				file: origin.file,
				encoding,
				delimiter: delimiter === "	" ? "tab" : delimiter,
				row: String(detected.headerRow)
			}
		});
		const above = first.slice(0, (header?.used ?? 1) - 1).filter((row) => !isBlankRow(row.cells) || row.broken !== void 0).length;
		if (above > 0) opening.push({
			kind: "notice",
			...place,
			code: "rows-above-headings",
			values: {
				rows: String(above),
				header: String(header?.row ?? 1)
			}
		});
		const untouched = headings.flatMap((heading, index) => targets[index] === null && heading.trim() !== "" ? [columnName(index, headings)] : []);
		if (untouched.length > 0) opening.push({
			kind: "notice",
			...place,
			code: "columns-unknown",
			values: {
				file: origin.file,
				columns: untouched.join(", ")
			}
		});
		yield opening;
		let skip = header?.used ?? 0;
		for await (const batch of all) {
			const rows = skip === 0 ? batch : batch.slice(skip);
			skip = Math.max(0, skip - batch.length);
			if (rows.length === 0) continue;
			const read = rows.map((row) => rowItem(row, whole, plan, place, detected.delimiter));
			yield read;
			for (const item of read) if (item.kind === "blank" && item.reason === "totals") yield [{
				kind: "notice",
				...place,
				code: "totals-row",
				values: { row: String(item.row) }
			}];
		}
		const notices = plan.orderNotices().map((notice) => ({
			kind: "notice",
			...place,
			code: notice.code,
			values: {
				file: origin.file,
				...notice.values
			}
		}));
		if (notices.length > 0) yield notices;
		options.onRecords?.(origin.file, cut - (header?.used ?? 0));
	}
	return {
		headings,
		header,
		mapping,
		unsettled,
		sample,
		items
	};
}
/** The same batches; `add` is told how many rows each holds. */
async function* counting(batches, add) {
	for await (const batch of batches) {
		add(batch.length);
		yield batch;
	}
}
function placed(origin, run) {
	try {
		return run();
	} catch (error) {
		if (error instanceof IntakeError && error.file === void 0) throw new IntakeError(error.code, error.values, origin);
		throw error;
	}
}
function rowItem(raw, headings, plan, place, delimiter) {
	const { row, cells } = raw;
	if (raw.broken !== void 0 && !raw.broken.includes("\"") && raw.broken.split(delimiter ?? ";").length > headings.length) {
		const found = raw.broken.split(delimiter ?? ";");
		return {
			kind: "rejected",
			...place,
			row,
			column: columnName(headings.length, headings),
			code: "extra-cell",
			values: {
				cells: String(found.length),
				expected: String(headings.length),
				text: shown$1(found[headings.length] ?? "", 40)
			},
			original: found
		};
	}
	if (raw.broken !== void 0) return {
		kind: "rejected",
		...place,
		row,
		column: "",
		code: "broken-quotes",
		values: {},
		original: raw.broken.split(delimiter ?? ";")
	};
	const ragged = delimiter !== void 0;
	if (isBlankRow(cells)) return {
		kind: "blank",
		...place,
		row,
		reason: "empty"
	};
	const width = headings.length;
	for (let index = 0; index < cells.length; index += 1) {
		const cell = cells[index] ?? "";
		if (cell.length > LIMITS.cell) return {
			kind: "rejected",
			...place,
			row,
			column: columnName(index, headings),
			code: "cell-too-long",
			values: { limit: String(LIMITS.cell) },
			original: cells
		};
		if (index >= width && cell.trim() !== "") return {
			kind: "rejected",
			...place,
			row,
			column: columnName(index, headings),
			code: "extra-cell",
			values: {
				cells: String(cells.length),
				expected: String(width),
				text: shown$1(cell, 40)
			},
			original: cells
		};
	}
	if (isTotals(cells)) return {
		kind: "blank",
		...place,
		row,
		reason: "totals"
	};
	const whole = ragged || cells.length >= width ? cells : [...cells, ...Array(width - cells.length).fill("")];
	return {
		kind: "case",
		...place,
		row,
		cells: whole,
		case: plan.caseOf(row, cells, ragged && cells.length < width, raw.suspect === true)
	};
}
/** "Total: 20" and figures, and nothing else. */
function isTotals(cells) {
	let first = "";
	for (const cell of cells) {
		if (cell === "") continue;
		if (first === "") {
			if (cell.length > 40 || !/^\s*(?:sub|tot|sum)/iu.test(cell)) return false;
			first = cell;
		} else if (!FIGURE.test(cell)) return false;
	}
	return TOTALS.test(fold(first));
}
var TOTALS, FIGURE;
var init_read_table = __esmMin((() => {
	init_peek();
	init_error();
	init_limits();
	init_text();
	init_assign();
	init_header();
	init_headings();
	init_mapping();
	init_plan();
	init_raw_row();
	init_rejects();
	TOTALS = /^(?:sub ?)?(?:total(?:es)?|suma|sum)(?: general| de casos| casos| personas| cases)?\s*[:=.]?\s*\d*$/u;
	FIGURE = /^[\d.,\s%]*$/u;
}));
// src/intake/spreadsheet/ods-content.ts
/**
* Makes text of the dates that are shown without their day: who typed
* "ago-24" got the first of the month, and did not say so.
*/
function shownDates(content) {
	return content.replace(CELL, (whole, attributes, body, text) => {
		if (!attributes.includes(IS_DATE)) return whole;
		const read = readDate(text);
		const span = "spans" in read ? read.spans[0] : void 0;
		const exact = /office:date-value="(\d{4}-\d{2}-\d{2})/u.exec(attributes)?.[1];
		const day = exact === void 0 ? null : parseDay(exact);
		return span && !isExact(span) && day !== null && (span.from ?? day) <= day && (span.to ?? day) >= day ? `<table:table-cell${attributes.replace(IS_DATE, "office:value-type=\"string\"").replace(/office:date-value="[^"]*"/u, "")}>${body}` : whole;
	});
}
/** Names of the sheets that are not shown, in their order. */
function hiddenSheets(content) {
	const styles = new Set([...content.matchAll(STYLE)].flatMap(([, style = "", properties = ""]) => properties.includes("table:display=\"false\"") ? [/style:name="([^"]{1,200})"/u.exec(style)?.[1]] : []));
	return [...content.matchAll(TABLE)].map((match) => styles.has(/table:style-name="([^"]*)"/u.exec(match[1] ?? "")?.[1] ?? ""));
}
var CELL, STYLE, TABLE, IS_DATE;
var init_ods_content = __esmMin((() => {
	init_dates();
	init_read_date();
	CELL = /<table:table-cell\b([^<>]{0,4000})>(\s{0,100}<text:p>([^<]{1,60})<\/text:p>)/gu;
	STYLE = /<style:style\b([^<>]{0,1000})>\s{0,100}<style:table-properties\b([^<>]{0,1000})>/gu;
	TABLE = /<table:table(?=[\s>])([^<>]{0,2000})>/gu;
	IS_DATE = "office:value-type=\"date\"";
}));
// src/intake/spreadsheet/xls-sheets.ts
/** Whether the record of a sheet says that it is hidden. */
function hiddenInXls(bytes, name) {
	for (const [encoding, flag] of [["latin1", 0], ["utf16le", 1]]) {
		const label = Buffer.from(name, encoding);
		for (let at = bytes.indexOf(label); at >= 12; at = bytes.indexOf(label, at + 1)) if (bytes.readUInt16LE(at - 12) === RECORD && bytes[at - 2] === name.length && bytes[at - 1] === flag) return ((bytes[at - 4] ?? 0) & 3) !== 0;
	}
	return false;
}
var RECORD;
var init_xls_sheets = __esmMin((() => {
	RECORD = 133;
}));
// src/intake/spreadsheet/xlsx/book.ts
async function readBook(parts) {
	const workbook = [...(await relations(parts, "")).values()].find(({ type }) => type === "officeDocument")?.part;
	if (workbook === void 0 || !parts.has(workbook)) throw new IntakeError("spreadsheet-damaged");
	const related = await relations(parts, workbook);
	const sheets = [];
	let from1904 = false;
	await parts.whole(workbook, { open(name, attributes) {
		if (name === "workbookPr") from1904 = attributes["date1904"] === "1" || attributes["date1904"] === "true";
		if (name !== "sheet") return;
		const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/u.test(key))?.[1];
		const relation = id === void 0 ? void 0 : related.get(id);
		if (relation?.type === "worksheet") sheets.push({
			name: attributes["name"] ?? "",
			hidden: /hidden/iu.test(attributes["state"] ?? ""),
			part: relation.part
		});
	} });
	const partOf = (type) => [...related.values()].find((relation) => relation.type === type && parts.has(relation.part))?.part ?? null;
	return {
		sheets,
		strings: partOf("sharedStrings"),
		styles: partOf("styles"),
		from1904
	};
}
/** By id, what a part refers to; types without their namespace, which has two editions. */
async function relations(parts, part) {
	const slash = part.lastIndexOf("/");
	const [folder, name] = [part.slice(0, slash + 1), part.slice(slash + 1)];
	const file = `${folder}_rels/${name}.rels`;
	const found = /* @__PURE__ */ new Map();
	if (!parts.has(file)) return found;
	await parts.whole(file, { open(tag, { Id = "", Type = "", Target = "" }) {
		if (tag === "Relationship") found.set(Id, {
			type: Type.slice(Type.lastIndexOf("/") + 1),
			part: resolved(folder, Target)
		});
	} });
	return found;
}
function resolved(folder, target) {
	const steps = [];
	for (const step of (target.startsWith("/") ? target : folder + target).split("/")) if (step === "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/");
}
var init_book = __esmMin((() => {
	init_error();
}));
// src/intake/spreadsheet/zip-directory.ts
/**
* The directory of a ZIP container, read before anything in it is unpacked.
* What would grow out of all measure is refused here, by what it says of
* itself and, since that could be a lie, by unpacking it piece by piece.
*/
/** Lists the entries. @throws IntakeError for damage and for what would be too much */
function zipEntries(bytes) {
	const end = bytes.lastIndexOf(Buffer.from([
		80,
		75,
		5,
		6
	]));
	if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw new IntakeError("spreadsheet-damaged");
	const count = bytes.readUInt16LE(end + 10);
	let at = bytes.readUInt32LE(end + 16);
	if (count > LIMITS.entries) throw bomb("parts", count, LIMITS.entries);
	const entries = [];
	for (let index = 0; index < count; index += 1) {
		if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new IntakeError("spreadsheet-damaged");
		const nameLength = bytes.readUInt16LE(at + 28);
		entries.push({
			name: bytes.toString("utf8", at + 46, at + 46 + nameLength),
			method: bytes.readUInt16LE(at + 10),
			checksum: bytes.readUInt32LE(at + 16),
			packed: bytes.readUInt32LE(at + 20),
			size: bytes.readUInt32LE(at + 24),
			offset: bytes.readUInt32LE(at + 42)
		});
		at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
	}
	checkSizes(entries);
	return entries;
}
function checkSizes(entries) {
	let total = 0;
	for (const { size, packed } of entries) {
		total += size;
		if (size > LARGE && size > packed * LIMITS.ratio) throw bomb("ratio", Math.round(size / Math.max(1, packed)), LIMITS.ratio);
	}
	if (total > LIMITS.unpacked) throw bomb("bytes", total, LIMITS.unpacked);
}
/**
* Unpacks every entry piece by piece, keeps nothing, and compares size and
* checksum: a part that grows beyond what it says, or a byte that is not what
* was written, ends the reading here and not as a row that nobody misses.
*/
async function verifyParts(bytes, entries) {
	for (const entry of entries) {
		let size = 0;
		let sum = 0;
		for await (const chunk of unpacked(bytes, entry)) {
			size += chunk.length;
			if (size > entry.size) throw bomb("bytes", size, entry.size);
			sum = crc32(chunk, sum);
		}
		if (size !== entry.size || sum !== entry.checksum) throw new IntakeError("spreadsheet-damaged");
	}
}
/** The bytes of one entry, piece by piece. */
async function* unpacked(bytes, entry) {
	const packed = packedBytes(bytes, entry);
	if (entry.method === STORED) {
		yield packed;
		return;
	}
	if (entry.method !== DEFLATED) throw new IntakeError("spreadsheet-damaged");
	const inflate = createInflateRaw({ chunkSize: 262144 });
	inflate.end(packed);
	try {
		for await (const chunk of inflate) yield chunk;
	} catch {
		throw new IntakeError("spreadsheet-damaged");
	} finally {
		inflate.destroy();
	}
}
/** The bytes of one entry. */
function unpack(bytes, entry) {
	const packed = packedBytes(bytes, entry);
	if (entry.method === STORED) return packed;
	try {
		return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
	} catch {
		throw new IntakeError("spreadsheet-damaged");
	}
}
function packedBytes(bytes, { offset, packed }) {
	if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new IntakeError("spreadsheet-damaged");
	const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
	if (start + packed > bytes.length) throw new IntakeError("spreadsheet-damaged");
	return bytes.subarray(start, start + packed);
}
function bomb(what, found, limit) {
	return new IntakeError("spreadsheet-bomb", {
		what,
		found: String(found),
		limit: String(limit)
	});
}
var END, CENTRAL, LOCAL, STORED, DEFLATED, LARGE;
var init_zip_directory = __esmMin((() => {
	init_error();
	init_limits();
	END = 101010256;
	CENTRAL = 33639248;
	LOCAL = 67324752;
	STORED = 0;
	DEFLATED = 8;
	LARGE = 67108864;
}));
// src/intake/spreadsheet/xlsx/parts.ts
/** The parts of an XLSX container as XML events: unpacked and parsed piece by piece, never whole. */
function local(name) {
	const colon = name.indexOf(":");
	return colon < 0 ? name : name.slice(colon + 1);
}
var DEEPEST, Parts;
var init_parts = __esmMin((() => {
	init_error();
	init_zip_directory();
	DEEPEST = 256;
	Parts = class {
		#bytes;
		#entries;
		constructor(bytes, entries) {
			this.#bytes = bytes;
			this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
		}
		has(name) {
			return this.#entries.has(name);
		}
		/** Parses a part; control comes back after each piece. Names come without their prefix. @throws IntakeError where it is no XML */
		async *parse(name, handlers) {
			const entry = this.#entries.get(name);
			if (!entry) throw new IntakeError("spreadsheet-damaged");
			const decoder = new TextDecoder("utf-8");
			const parser = new SaxesParser();
			parser.on("error", () => {
				throw new IntakeError("spreadsheet-damaged");
			});
			const { open, text, close } = handlers;
			let depth = 0;
			parser.on("opentag", (tag) => {
				depth += 1;
				if (depth > DEEPEST) throw new IntakeError("spreadsheet-damaged");
				open?.(local(tag.name), tag.attributes);
			});
			if (text) {
				parser.on("text", text);
				parser.on("cdata", text);
			}
			parser.on("closetag", (tag) => {
				depth -= 1;
				close?.(local(tag.name));
			});
			for await (const chunk of unpacked(this.#bytes, entry)) {
				parser.write(decoder.decode(chunk, { stream: true }));
				yield;
			}
			parser.write(decoder.decode()).close();
		}
		/** Parses a part to its end. */
		async whole(name, handlers) {
			for await (const _ of this.parse(name, handlers));
		}
	};
}));
// src/intake/spreadsheet/xlsx/strings.ts
/** Formatted pieces of a text are joined; how a text sounds (`rPh`) is no part of it. */
async function readStrings(parts, part) {
	const strings = [];
	const text = new CellText();
	let sounds = false;
	let inText = false;
	await parts.whole(part, {
		open(name) {
			if (name === "rPh") sounds = true;
			else if (name === "t") inText = !sounds;
		},
		text(piece) {
			if (inText) text.add(piece);
		},
		close(name) {
			if (name === "t") inText = false;
			else if (name === "rPh") sounds = false;
			else if (name === "si") strings.push(text.take());
		}
	});
	return strings;
}
var CellText;
var init_strings = __esmMin((() => {
	init_limits();
	CellText = class {
		#text = "";
		add(piece) {
			if (this.#text.length <= LIMITS.cell) this.#text += piece;
		}
		take() {
			const text = this.#text;
			this.#text = "";
			return text.includes("_x") ? text.replace(/_x([0-9a-f]{4})_/giu, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;
		}
	};
}));
// src/intake/spreadsheet/xlsx/sheet.ts
async function* sheetRows(parts, sheet, book, strings, styles) {
	let rows = [];
	const reader = new RowReader((row) => rows.push(row), (type, style, text) => cellText$1(type, styles[style] ?? "number", text, strings, book.from1904));
	for await (const _ of parts.parse(sheet.part, reader)) {
		if (rows.length === 0) continue;
		yield rows;
		rows = [];
	}
	if (rows.length > 0) yield rows;
}
/** `AB12` → 27. */
function columnOf(reference) {
	let column = 0;
	for (let at = 0; at < reference.length; at += 1) {
		const letter = reference.charCodeAt(at) & -33;
		if (letter < 65 || letter > 90) break;
		column = column * 26 + letter - 64;
		if (column > LIMITS.columns) break;
	}
	if (column === 0) throw new IntakeError("spreadsheet-damaged");
	return column - 1;
}
function cellText$1(type, shown, text, strings, from1904) {
	if (text === "") return "";
	if (type === "s") {
		const found = strings[Number(text)];
		if (found === void 0) throw new IntakeError("spreadsheet-damaged");
		return lines(found);
	}
	if (type === "b") return text === "1" || text.toLowerCase() === "true" ? "TRUE" : "FALSE";
	if (type === "d") return text.slice(0, 10);
	if (type !== "n") return lines(text);
	const number = Number(text);
	if (!Number.isFinite(number)) return text;
	return shown === "number" ? String(number) : dateText(number, shown, from1904);
}
function dateText(serial, shown, from1904) {
	const whole = Math.floor(serial);
	if (whole < 0 || whole > LAST_SERIAL) return BROKEN_DATE;
	const day = formatDay(from1904 ? EPOCH[1904] + whole : EPOCH[1900] + (whole < 60 ? whole + 1 : whole));
	return shown === "month" ? day.slice(0, 7) : shown === "year" ? day.slice(0, 4) : day;
}
function lines(text) {
	return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}
var EPOCH, LAST_SERIAL, BROKEN_DATE, RowReader;
var init_sheet = __esmMin((() => {
	init_dates();
	init_error();
	init_limits();
	init_strings();
	EPOCH = {
		1900: dayOf(1899, 12, 30) ?? 0,
		1904: dayOf(1904, 1, 1) ?? 0
	};
	LAST_SERIAL = 2958465;
	BROKEN_DATE = "#N/A";
	RowReader = class {
		#emit;
		#read;
		#text = new CellText();
		#cells = [];
		#index = -1;
		#column = -1;
		#type = "";
		#style = 0;
		#reads = false;
		#sounds = false;
		constructor(emit, read) {
			this.#emit = emit;
			this.#read = read;
		}
		open = (name, attributes) => {
			if (name === "c") {
				this.#column = attributes["r"] === void 0 ? this.#column + 1 : columnOf(attributes["r"]);
				if (this.#column >= LIMITS.columns) throw new IntakeError("too-many-columns", {
					columns: `> ${String(LIMITS.columns)}`,
					limit: String(LIMITS.columns)
				});
				this.#type = attributes["t"] ?? "n";
				this.#style = attributes["s"] === void 0 ? 0 : Number(attributes["s"]);
			} else if (name === "v") this.#reads = true;
			else if (name === "t") this.#reads = this.#type === "inlineStr" && !this.#sounds;
			else if (name === "rPh") this.#sounds = true;
			else if (name === "row") {
				this.#index = attributes["r"] === void 0 ? this.#index + 1 : Number(attributes["r"]) - 1;
				if (!Number.isInteger(this.#index) || this.#index < 0) throw new IntakeError("spreadsheet-damaged");
				this.#cells = [];
				this.#column = -1;
			}
		};
		text = (piece) => {
			if (this.#reads) this.#text.add(piece);
		};
		close = (name) => {
			if (name === "v" || name === "t") this.#reads = false;
			else if (name === "rPh") this.#sounds = false;
			else if (name === "c") this.#put(this.#read(this.#type, this.#style, this.#text.take()));
			else if (name === "row") this.#emit({
				index: this.#index,
				cells: this.#cells
			});
		};
		#put(text) {
			if (text === "") return;
			while (this.#cells.length < this.#column) this.#cells.push("");
			this.#cells[this.#column] = text;
		}
	};
}));
// src/intake/spreadsheet/xlsx/styles.ts
/** By the number of the style. */
async function readStyles(parts, part) {
	const formats = /* @__PURE__ */ new Map();
	const styles = [];
	let inCells = false;
	await parts.whole(part, {
		open(name, attributes) {
			if (name === "numFmt") formats.set(attributes["numFmtId"] ?? "", attributes["formatCode"] ?? "");
			else if (name === "cellXfs") inCells = true;
			else if (name === "xf" && inCells) styles.push(attributes["numFmtId"] ?? "0");
		},
		close(name) {
			if (name === "cellXfs") inCells = false;
		}
	});
	return styles.map((id) => {
		const code = formats.get(id);
		if (code !== void 0) return shownBy(code);
		if (Number(id) === MONTH_AND_YEAR) return "month";
		return BUILT_IN.has(Number(id)) ? "day" : "number";
	});
}
/** What a format shows; quoted words, single characters and colours in it do not count. */
function shownBy(format) {
	const [positive = ""] = format.split(";");
	const plain = positive.replace(/"[^"]*"|[\\_*].|\[[^\]]*\]/gu, "").toLowerCase();
	if (/general|[0#?]/u.test(plain)) return "number";
	const [day, month, year] = [
		/d/u.test(plain),
		/m/u.test(plain),
		/[ye]/u.test(plain)
	];
	if (day) return "day";
	if (year) return month ? "month" : "year";
	return month && !/[hs]/u.test(plain) ? "day" : "number";
}
var BUILT_IN, MONTH_AND_YEAR;
var init_styles = __esmMin((() => {
	BUILT_IN = /* @__PURE__ */ new Set([
		14,
		15,
		16,
		17,
		22,
		27,
		28,
		29,
		30,
		31,
		36,
		50,
		51,
		52,
		53,
		54,
		57,
		58
	]);
	MONTH_AND_YEAR = 17;
}));
// src/intake/spreadsheet/zip-one.ts
/** A ZIP container with stored parts, for handing changed parts to a reader. */
/** @param parts name and content of each part, in order */
function storedZip(parts) {
	const bodies = [];
	const directory = [];
	let offset = 0;
	for (const [name, content] of parts) {
		const label = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt32LE(crc32(content), 10);
		common.writeUInt32LE(content.length, 14);
		common.writeUInt32LE(content.length, 18);
		common.writeUInt16LE(label.length, 22);
		const central = Buffer.alloc(46);
		central.writeUInt32LE(33639248, 0);
		central.writeUInt16LE(20, 4);
		common.copy(central, 6);
		central.writeUInt32LE(offset, 42);
		const local = Buffer.concat([
			Buffer.from("PK", "latin1"),
			common,
			label,
			content
		]);
		bodies.push(local);
		directory.push(central, label);
		offset += local.length;
	}
	const list = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.writeUInt32LE(101010256, 0);
	end.writeUInt16LE(parts.length, 8);
	end.writeUInt16LE(parts.length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([
		...bodies,
		list,
		end
	]);
}
var init_zip_one = __esmMin((() => {}));
// src/intake/spreadsheet/workbook.ts
/** Opens a workbook that was checked for size. @throws IntakeError for damage, a password, a format that is none */
async function openBook(bytes, container) {
	if (container === "ole") return openXls(bytes);
	const entries = zipEntries(bytes);
	const content = entries.find((entry) => entry.name === "content.xml");
	if (content) {
		await verifyParts(bytes, entries);
		return openOds(bytes, content);
	}
	if (!entries.some((entry) => /^xl\/workbook\.(?:xml|bin)$/u.test(entry.name))) throw new IntakeError("not-a-table", { format: "ZIP" });
	await verifyParts(bytes, entries);
	return openXlsx(bytes, entries);
}
async function openXlsx(bytes, entries) {
	if (entries.some((entry) => entry.name === "xl/workbook.bin")) throw new IntakeError("not-a-table", { format: "XLSB" });
	const parts = new Parts(bytes, entries);
	const book = await readBook(parts);
	const strings = book.strings === null ? [] : await readStrings(parts, book.strings);
	const styles = book.styles === null ? [] : await readStyles(parts, book.styles);
	return {
		format: "xlsx",
		sheets: book.sheets,
		rows: (sheet) => batches(rowsOf(parts, book, sheet, strings, styles))
	};
}
async function* rowsOf(parts, book, sheet, strings, styles) {
	const found = book.sheets[sheet];
	if (found) for await (const rows of sheetRows(parts, found, book, strings, styles)) yield rows.map(({ index, cells }) => ({
		index,
		values: cells
	}));
}
async function openOds(bytes, content) {
	tooLarge(content.size);
	const { readOds } = await import("hucre/ods");
	const xml = unpack(bytes, content).toString("utf8");
	const hidden = hiddenSheets(xml);
	const plain = storedZip([["mimetype", Buffer.from("application/vnd.oasis.opendocument.spreadsheet")], ["content.xml", Buffer.from(shownDates(xml))]]);
	const book = await damaged$1(() => readOds(plain));
	return {
		format: "ods",
		sheets: book.sheets.map((sheet, index) => ({
			name: sheet.name,
			hidden: hidden[index] === true
		})),
		rows: (sheet) => batches(indexed(book.sheets[sheet]?.rows ?? []))
	};
}
async function openXls(bytes) {
	if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) throw new IntakeError("spreadsheet-encrypted");
	tooLarge(bytes.length);
	const { readXls } = await import("hucre");
	const book = await damaged$1(() => readXls(bytes));
	return {
		format: "xls",
		sheets: book.sheets.map((sheet) => ({
			name: sheet.name,
			hidden: hiddenInXls(bytes, sheet.name)
		})),
		rows: (sheet) => batches(indexed(book.sheets[sheet]?.rows ?? []))
	};
}
function tooLarge(size) {
	if (size > LIMITS.held) throw new IntakeError("file-too-large", { limit: `${String(LIMITS.held / 1024 / 1024)} MB` });
}
/** Whatever the library says of a file that it cannot read, without the file's content. */
async function damaged$1(run) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof IntakeError) throw error;
		throw new IntakeError(error.name === "EncryptedFileError" ? "spreadsheet-encrypted" : "spreadsheet-damaged");
	}
}
async function* indexed(rows) {
	for (let at = 0; at < rows.length; at += BATCH) yield rows.slice(at, at + BATCH).map((values, offset) => ({
		index: at + offset,
		values
	}));
}
async function* batches(rows) {
	let next = 0;
	const iterator = rows[Symbol.asyncIterator]();
	for (;;) {
		const step = await damaged$1(() => iterator.next());
		if (step.done === true) break;
		const batch = [];
		for (const { index, values } of step.value) {
			if (!Number.isInteger(index) || index < next) throw new IntakeError("spreadsheet-damaged");
			if (index - next > LONGEST_GAP) next = index;
			for (; next < index; next += 1) batch.push({
				row: next + 1,
				cells: []
			});
			if (values.length > LIMITS.columns) throw new IntakeError("too-many-columns", {
				columns: String(values.length),
				limit: String(LIMITS.columns)
			});
			batch.push({
				row: index + 1,
				cells: trimmed(values.map(cellText))
			});
			next = index + 1;
		}
		if (batch.length > 0) yield batch;
	}
}
function trimmed(cells) {
	let length = cells.length;
	while (length > 0 && cells[length - 1] === "") length -= 1;
	return length === cells.length ? cells : cells.slice(0, length);
}
function cellText(value) {
	if (value === null) return "";
	if (typeof value === "string") return value.replace(/\r\n?/gu, "\n");
	if (typeof value === "number") return String(value);
	if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
	return dayText(value);
}
/** The library gives dates as midnight UTC. */
function dayText(date) {
	const time = date.getTime();
	return Number.isFinite(time) ? formatDay(Math.floor(time / 864e5)) : "#N/A";
}
var BATCH, LONGEST_GAP;
var init_workbook = __esmMin((() => {
	init_dates();
	init_error();
	init_limits();
	init_ods_content();
	init_xls_sheets();
	init_book();
	init_parts();
	init_sheet();
	init_strings();
	init_styles();
	init_zip_directory();
	init_zip_one();
	BATCH = 500;
	LONGEST_GAP = 1e3;
}));
var init_write_template = __esmMin((() => {}));
// src/intake/spreadsheet/read-workbook.ts
var read_workbook_exports = /* @__PURE__ */ __exportAll({
	openWorkbook: () => openWorkbook,
	readWorkbook: () => readWorkbook
});
async function collect(bytes) {
	const parts = [];
	let length = 0;
	for await (const part of bytes) {
		length += part.length;
		if (length > LIMITS.spreadsheet) throw new IntakeError("file-too-large", { limit: `${String(LIMITS.spreadsheet / 1024 / 1024)} MB` });
		parts.push(part);
	}
	return Buffer.concat(parts);
}
/** Numbers of the sheets to read, and whether one was named. */
function chosen(book, wanted) {
	const numbers = book.sheets.map((_, index) => index);
	if (wanted === void 0) return numbers.filter((index) => book.sheets[index]?.hidden === false);
	const names = book.sheets.map((sheet) => sheet.name);
	const exact = names.indexOf(String(wanted));
	const found = exact >= 0 ? exact : typeof wanted === "number" ? wanted - 1 : names.findIndex((name) => fold(name) === fold(wanted));
	if (book.sheets[found] === void 0) throw new IntakeError("sheet-missing", {
		sheet: shown$1(String(wanted), 40),
		sheets: names.map((name) => shown$1(name, 40)).join(", ")
	});
	return [found];
}
async function* openSheets(book, file, options, context, idPrefix, left) {
	let first;
	let any = false;
	for (const index of chosen(book, options.sheet)) {
		const sheet = book.sheets[index]?.name ?? "";
		try {
			const table = await openTable({
				sheet,
				rows: book.rows(index),
				detected: () => ({ format: book.format })
			}, {
				file,
				sheet,
				idPrefix: ""
			}, options, context, idPrefix);
			any = true;
			yield {
				sheet,
				table
			};
		} catch (error) {
			if (!(error instanceof IntakeError) || !NO_TABLE.has(error.code)) throw error;
			first ??= error;
			if (error.code !== "file-empty") left.push(shown$1(sheet, 40));
		}
	}
	if (!any) throw first ?? new IntakeError("file-empty", {}, { file });
}
/** Reads every table of a workbook. */
async function* readWorkbook(bytes, container, file, options, context, idPrefix) {
	const book = await openBook(await collect(bytes), container);
	checkFormat(book, options);
	const hidden = book.sheets.filter((sheet) => sheet.hidden && sheet.name !== "_amnistia").map((sheet) => shown$1(sheet.name, 40));
	if (hidden.length > 0 && options.sheet === void 0) yield [{
		kind: "notice",
		file,
		code: "sheets-hidden",
		values: { sheets: hidden.join(", ") }
	}];
	const left = [];
	for await (const { table } of openSheets(book, file, options, context, idPrefix, left)) yield* table.items();
	if (left.length > 0) yield [{
		kind: "notice",
		file,
		code: "sheets-without-cases",
		values: { sheets: left.join(", ") }
	}];
}
/** Opens every table of a workbook, for a person to look at. */
async function openWorkbook(bytes, container, file, options, context) {
	const book = await openBook(await collect(bytes), container);
	checkFormat(book, options);
	const opened = [];
	for await (const table of openSheets(book, file, options, context, () => "", [])) opened.push(table);
	return opened;
}
function checkFormat(book, options) {
	if (options.format !== void 0 && options.format !== book.format) throw new IntakeError("format-other", { format: options.format });
}
var NO_TABLE;
var init_read_workbook = __esmMin((() => {
	init_error();
	init_limits();
	init_read_table();
	init_text();
	init_workbook();
	init_write_template();
	NO_TABLE = /* @__PURE__ */ new Set([
		"headings-not-found",
		"deciding-column-missing",
		"file-empty"
	]);
}));
// src/intake/read.ts
/** Files to cases: the one way in for every format. */
init_peek();
init_error();
init_read_table();
/**
* Reads every record of every source, in batches, in order. A source is read
* once, from the start; CSV and NDJSON of any length need the same memory.
* @throws IntakeError where a file cannot be read at all; a record that cannot
*   be read is an item, not an error
*/
async function* readCases(sources, options, context) {
	const counter = { tables: 0 };
	for (const source of sources) try {
		yield* readSource(source, options, context, counter);
	} catch (error) {
		if (error instanceof IntakeError && error.file === void 0) throw new IntakeError(error.code, error.values, {
			file: source.name,
			...error.row === void 0 ? {} : { row: error.row }
		});
		throw error;
	}
}
/** Ids made from row numbers tell the tables of one run apart. */
function prefixOf(counter) {
	counter.tables += 1;
	return counter.tables === 1 ? "" : `t${String(counter.tables)}-`;
}
async function* readSource(source, options, context, counter) {
	const file = source.name;
	const opened = await open(source, options);
	if (opened.kind === "workbook") {
		const { readWorkbook } = await Promise.resolve().then(() => (init_read_workbook(), read_workbook_exports));
		yield* readWorkbook(opened.bytes, opened.format, file, options, context, () => prefixOf(counter));
		return;
	}
	const { text, state, format } = opened;
	let told = "";
	if (format === "json" || format === "ndjson") {
		const items = (format === "json" ? readJson : readNdjson)(text, file, context, prefixOf(counter), options.onRecords);
		yield [{
			kind: "table",
			file,
			headings: [],
			mapping: {
				format: "amnistia-map/1",
				columns: []
			},
			detected: {
				format,
				encoding: state.encoding
			}
		}];
		yield* items;
	} else {
		const table = await openTable(await csvGrid(text, state, options), {
			file,
			idPrefix: prefixOf(counter)
		}, options, context);
		told = state.encoding;
		yield* table.items();
	}
	if (state.encoding !== told && state.encoding !== "utf-8") yield [{
		kind: "notice",
		file,
		code: "encoding-used",
		values: { encoding: state.encoding }
	}];
}
async function open(source, options) {
	const { head, all } = await peek(counted(source, options), (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= 1024);
	const container = sniff(Buffer.concat(head));
	if (container !== "text") return {
		kind: "workbook",
		bytes: all,
		format: container
	};
	const state = { encoding: "ascii" };
	const decoded = await peek(decode(all, state, options.encoding), (parts) => parts.reduce((sum, part) => sum + part.length, 0) >= 4096);
	const beginning = decoded.head.join("");
	const format = options.format ?? jsonKind(beginning, beginning.length < 4096) ?? "csv";
	if (format !== "csv" && format !== "json" && format !== "ndjson") throw new IntakeError("format-other", { format });
	return {
		kind: "text",
		text: decoded.all,
		state,
		format
	};
}
async function* counted(source, options) {
	let bytes = 0;
	for await (const chunk of source.bytes()) {
		bytes += chunk.length;
		options.onBytes?.(source.name, bytes);
		yield chunk;
	}
}
// src/intake/table/mapping-file.ts
/** The file in which a mapping is kept; loaded only where there is one. */
init_error();
init_text();
init_headings();
const TARGET_LIST = TARGETS;
/** The schema of a mapping file. */
const mappingSchema = z.strictObject({
	$schema: z.string().optional(),
	format: z.literal("amnistia-map/1"),
	fingerprint: z.string().regex(/^[0-9a-f]{64}$/u).optional(),
	columns: z.array(z.strictObject({
		heading: z.string(),
		fact: z.enum(TARGET_LIST).nullable()
	})).min(1).max(16384)
});
/** Reads a mapping file's text. @throws IntakeError that names the first thing wrong */
function parseMapping(text) {
	let value;
	try {
		value = JSON.parse(text.replace(/^\ufeff/u, ""));
	} catch {
		throw new IntakeError("mapping-invalid", {
			reason: "JSON",
			at: ""
		});
	}
	const result = mappingSchema.safeParse(value);
	if (result.success) return {
		format: result.data.format,
		fingerprint: result.data.fingerprint,
		columns: result.data.columns
	};
	const issue = result.error.issues[0];
	const at = issue?.path.join(".") ?? "";
	const given = at.endsWith(".fact") ? factAt(value, issue?.path[1]) : void 0;
	const suggestion = given === void 0 ? "" : nearest(given, TARGETS) ?? "";
	throw new IntakeError("mapping-invalid", {
		reason: given ?? issue?.code ?? "",
		at,
		suggestion
	});
}
function factAt(value, index) {
	const columns = value.columns;
	const column = Array.isArray(columns) && typeof index === "number" ? columns[index] : void 0;
	const fact = typeof column === "object" && column !== null ? column.fact : void 0;
	return typeof fact === "string" ? fact : void 0;
}
// src/rules/condition.ts
/** The conditions directly inside a condition. */
function partsOf(condition) {
	if ("all" in condition) return condition.all;
	if ("any" in condition) return condition.any;
	if ("not" in condition) return [condition.not];
	if ("any-charge" in condition) return [condition["any-charge"]];
	return [];
}
const walked = /* @__PURE__ */ new WeakMap();
/** The condition and all conditions inside it, outermost first. */
function walk(condition) {
	let all = walked.get(condition);
	if (!all) walked.set(condition, all = [condition, ...partsOf(condition).flatMap(walk)]);
	return all;
}
/** The values that a `FactIs` accepts. */
function acceptedBy(condition) {
	return typeof condition.is === "string" ? [condition.is] : condition.is;
}
function negate(truth) {
	return 2 - truth;
}
/** The word for a truth value in results. */
function truthWord(truth) {
	return truth === 2 ? "yes" : truth === 0 ? "no" : "unknown";
}
// src/rules/space.ts
init_dates();
init_facts$1();
init_case();
/** A law that cannot be put into a space; the message names what is wrong. */
var LawError = class extends Error {
	where;
	constructor(message, where = []) {
		super(message);
		this.name = "LawError";
		this.where = where;
	}
};
/** Most values that one variable can have: domains are 31-bit sets. */
const MOST_VALUES = 31;
/** Builds the space of a law over a catalogue of offences. */
function spaceOf(law, catalogue) {
	const read = [...conditionsOf(law)].flatMap((condition) => [...walk(condition)]);
	const caseVariables = law.questions.map((question) => ({
		id: question.id,
		kind: "question",
		scope: "case",
		size: question.positions.length,
		values: question.positions.map((position) => position.id)
	}));
	const chargeVariables = [];
	const stated = /* @__PURE__ */ new Set();
	const dates = /* @__PURE__ */ new Map();
	const facts = /* @__PURE__ */ new Set();
	let readsEvent = false;
	for (const condition of read) if ("fact" in condition) facts.add(condition.fact);
	else if ("stated" in condition) stated.add(condition.stated);
	else if ("date" in condition) addCuts(dates, condition.date, condition);
	else if ("event" in condition) readsEvent = true;
	else if ("window" in condition) {
		readsEvent = true;
		for (const event of law.events) addCuts(dates, "conduct-date", event[condition.window]);
	}
	for (const id of facts) {
		if (!isCaseFactId(id) && !isChargeFactId(id)) throw new LawError(`unknown fact: ${id}`);
		const values = valuesOf$1(definitionOf(id));
		const scope = isCaseFactId(id) ? "case" : "charge";
		(scope === "case" ? caseVariables : chargeVariables).push({
			id,
			kind: "choice",
			scope,
			size: values.length,
			values
		});
	}
	if (readsEvent) {
		const values = [NO_EVENT, ...law.events.map((event) => event.id)];
		caseVariables.push({
			id: "linked-event",
			kind: "event",
			scope: "case",
			size: values.length,
			values
		});
	}
	const cuts = /* @__PURE__ */ new Map();
	for (const [id, days] of dates) {
		const sorted = [...days].sort((a, b) => a - b);
		cuts.set(id, sorted);
		caseVariables.push({
			id,
			kind: "date",
			scope: "case",
			size: sorted.length + 1,
			values: []
		});
	}
	const { profiles, profileOf, labels } = profilesOf(read, catalogue.offences);
	if (profiles.length > 1) chargeVariables.unshift({
		id: "offence",
		kind: "offence",
		scope: "charge",
		size: profiles.length,
		values: labels
	});
	for (const variable of [...caseVariables, ...chargeVariables]) if (variable.kind !== "date" && variable.size > MOST_VALUES) throw new LawError(`${variable.id}: more than ${String(MOST_VALUES)} values`);
	return {
		caseVariables,
		chargeVariables,
		caseIndex: new Map(caseVariables.map((variable, index) => [variable.id, index])),
		chargeIndex: new Map(chargeVariables.map((variable, index) => [variable.id, index])),
		cuts,
		profileOf,
		profiles,
		stated: [...stated]
	};
}
/** Every condition that stands in a law. */
function conditionsOf(law) {
	return [
		...law.provisions.map((provision) => provision.when),
		...law.presumptions.flatMap((presumption) => [presumption.if, presumption.then]),
		...law.conditions.flatMap((duty) => duty.met ? [duty.when, duty.met] : [duty.when]),
		...law.notes_of_law.map((note) => note.when),
		...law.next.map((step) => step.when)
	];
}
function addCuts(dates, id, window) {
	const days = dates.get(id) ?? /* @__PURE__ */ new Set();
	dates.set(id, days);
	if (window.from !== void 0) days.add(dayIn(window.from));
	if (window.to !== void 0) days.add(dayIn(window.to) + 1);
}
function dayIn(iso) {
	const day = parseDay(iso);
	if (day === null) throw new LawError(`no such day: ${iso}`);
	return day;
}
const stretchesMemo = /* @__PURE__ */ new WeakMap();
/** The stretches of a date that lie in a window of the law, as first and last stretch. */
function stretchesIn(space, id, window) {
	let bySpace = stretchesMemo.get(space);
	if (!bySpace) stretchesMemo.set(space, bySpace = /* @__PURE__ */ new WeakMap());
	let found = bySpace.get(window);
	if (!found) bySpace.set(window, found = findStretches(space, id, window));
	return found;
}
function findStretches(space, id, window) {
	const cuts = space.cuts.get(id) ?? [];
	return [window.from === void 0 ? 0 : cuts.indexOf(dayIn(window.from)) + 1, window.to === void 0 ? cuts.length : cuts.indexOf(dayIn(window.to) + 1)];
}
/** The stretch that a day lies in. */
function stretchOf(cuts, day) {
	let low = 0;
	let high = cuts.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (cuts[middle] <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}
/** Name of a test on offences, the same for equal tests. */
function offenceTest(condition) {
	return "class" in condition ? `class:${[...condition.class].sort().join("|")}` : `raises:${condition.raises}`;
}
function meets(offence, condition) {
	return "class" in condition ? offence.class.some((one) => condition.class.includes(one)) : offence.raises.includes(condition.raises);
}
function profilesOf(conditions, offences) {
	const tests = /* @__PURE__ */ new Map();
	for (const condition of conditions) if ("class" in condition || "raises" in condition) tests.set(offenceTest(condition), condition);
	const profiles = [/* @__PURE__ */ new Set()];
	const byKey = /* @__PURE__ */ new Map([["", 0]]);
	const profileOf = /* @__PURE__ */ new Map();
	const labels = ["other"];
	const metBy = /* @__PURE__ */ new Map();
	for (const offence of offences) {
		const alike = `${offence.class.join()};${offence.raises.join()}`;
		let met = metBy.get(alike);
		if (!met) metBy.set(alike, met = [...tests].filter(([, test]) => meets(offence, test)).map(([name]) => name));
		const key = met.join("\n");
		let profile = byKey.get(key);
		if (profile === void 0) {
			profile = profiles.length;
			profiles.push(new Set(met));
			byKey.set(key, profile);
			labels.push([...offence.class, ...offence.raises].join("+"));
		}
		profileOf.set(offence.id, profile);
	}
	return {
		profiles,
		profileOf,
		labels
	};
}
// src/rules/situation.ts
init_case();
init_dates();
const STRETCH = 1024;
function packStretches(first, last) {
	return first * STRETCH + last;
}
function firstStretch(domain) {
	return Math.floor(domain / STRETCH);
}
function lastStretch(domain) {
	return domain % STRETCH;
}
/** Every value of a variable. */
function fullDomain(variable) {
	return variable.kind === "date" ? packStretches(0, variable.size - 1) : maskOfFirst(variable.size);
}
function maskOfFirst(size) {
	return size === 31 ? 2147483647 : (1 << size) - 1;
}
/** The values in a domain, in order. */
function valuesIn(variable, domain) {
	const values = [];
	if (variable.kind === "date") for (let value = firstStretch(domain); value <= lastStretch(domain); value++) values.push(value);
	else for (let value = 0; value < variable.size; value++) if (domain & 1 << value) values.push(value);
	return values;
}
/** The domain that holds one value. */
function onlyValue(variable, value) {
	return variable.kind === "date" ? packStretches(value, value) : 1 << value;
}
/** What both domains allow, or null where they share nothing. */
function meet(variable, a, b) {
	if (variable.kind !== "date") return a & b || null;
	const first = Math.max(firstStretch(a), firstStretch(b));
	const last = Math.min(lastStretch(a), lastStretch(b));
	return first > last ? null : packStretches(first, last);
}
/**
* The situation of a case.
* @param asOf the day on which the case is looked at: nothing lies after it
* @param assumptions positions taken on open questions
* @param conflicts receives facts that had to be treated as unknown
*/
function situationOf(subject, space, asOf, assumptions, conflicts) {
	return {
		caseDomains: space.caseVariables.map((variable) => caseDomain(variable, subject, space, asOf, assumptions, conflicts)),
		bounds: space.caseVariables.map((variable) => variable.kind === "date" ? stretches(space.cuts.get(variable.id) ?? [], boundOf(variable, subject, asOf)) : fullDomain(variable)),
		chargeDomains: chargeDomains(subject, space),
		stated: space.stated.map((id) => isStated(subject, id)),
		open: hasCharges(subject.charges) && subject.charges.length > 0 ? subject.charges.map((charge) => charge.offences === null) : [!hasCharges(subject.charges)],
		charges: !hasCharges(subject.charges) ? "unknown" : subject.charges.length === 0 ? "none" : "listed"
	};
}
function isStated(subject, id) {
	if (id === "charges") return hasCharges(subject.charges);
	const fact = subject.facts[id];
	return !isUnknown(fact);
}
function caseDomain(variable, subject, space, asOf, assumptions, conflicts) {
	if (variable.kind === "question") {
		const position = assumptions[variable.id];
		const index = position === void 0 ? -1 : variable.values.indexOf(position);
		return index < 0 ? fullDomain(variable) : 1 << index;
	}
	const fact = subject.facts[variable.id];
	if (variable.kind === "date") return dateDomain(variable, fact, subject, space, asOf, conflicts);
	if (isUnknown(fact)) return fullDomain(variable);
	const mask = maskOf(variable, fact.values);
	if (mask === 0) {
		conflicts?.push({
			fact: variable.id,
			code: "event-not-in-law"
		});
		return fullDomain(variable);
	}
	return mask;
}
function maskOf(variable, values) {
	let mask = 0;
	for (const value of values) {
		const index = variable.values.indexOf(value);
		if (index >= 0) mask |= 1 << index;
	}
	return mask;
}
/** The conduct is not later than the arrest, and nothing is later than the as-of date. */
function boundOf(variable, subject, asOf) {
	const arrest = subject.facts["arrest-date"];
	const latest = variable.id !== "conduct-date" || isUnknown(arrest) ? null : latestOf(arrest.values);
	return {
		from: null,
		to: latest === null ? asOf : Math.min(asOf, latest)
	};
}
function dateDomain(variable, fact, subject, space, asOf, conflicts) {
	const bound = boundOf(variable, subject, asOf);
	const cuts = space.cuts.get(variable.id) ?? [];
	if (isUnknown(fact)) return stretches(cuts, bound);
	let span = null;
	for (const value of fact.values) {
		const possible = overlap(value, bound);
		if (possible) span = span ? {
			from: least(span.from, possible.from),
			to: greatest(span.to, possible.to)
		} : possible;
	}
	if (span) return stretches(cuts, span);
	const late = fact.values.every((value) => value.from !== null && value.from > asOf);
	conflicts?.push({
		fact: variable.id,
		code: late ? "date-after-as-of" : "conduct-after-arrest"
	});
	return stretches(cuts, {
		from: null,
		to: asOf
	});
}
function stretches(cuts, span) {
	return packStretches(span.from === null ? 0 : stretchOf(cuts, span.from), span.to === null ? cuts.length : stretchOf(cuts, span.to));
}
function latestOf(spans) {
	return spans.map((span) => span.to).reduce((a, b) => a === null || b === null ? null : Math.max(a, b));
}
function least(a, b) {
	return a === null || b === null ? null : Math.min(a, b);
}
function greatest(a, b) {
	return a === null || b === null ? null : Math.max(a, b);
}
function chargeDomains(subject, space) {
	if (!hasCharges(subject.charges)) return [space.chargeVariables.map(fullDomain)];
	if (subject.charges.length === 0) return [space.chargeVariables.map((variable) => variable.kind === "offence" ? 1 : fullDomain(variable))];
	return subject.charges.map((charge) => space.chargeVariables.map((variable) => chargeDomain(variable, charge, space)));
}
function chargeDomain(variable, charge, space) {
	if (variable.kind === "offence") {
		if (charge.offences === null) return fullDomain(variable);
		let mask = 0;
		for (const id of charge.offences) {
			const profile = space.profileOf.get(id);
			if (profile === void 0) return fullDomain(variable);
			mask |= 1 << profile;
		}
		return mask === 0 ? fullDomain(variable) : mask;
	}
	const fact = charge.facts[variable.id];
	return isUnknown(fact) ? fullDomain(variable) : maskOf(variable, fact.values) || fullDomain(variable);
}
/** The situation with one variable (of the case: charge -1) set to another domain. */
function withDomain(situation, charge, address, domain) {
	const set = (domains) => domains.map((old, index) => index === address ? domain : old);
	if (charge < 0) return {
		...situation,
		caseDomains: set(situation.caseDomains)
	};
	return {
		...situation,
		chargeDomains: situation.chargeDomains.map((domains, index) => index === charge ? set(domains) : domains)
	};
}
/** The same text for the same situation, and only for the same; bounds apart, which only matter to what would turn it. */
function situationKey(situation) {
	let key = `${situation.charges}:${situation.caseDomains.join(",")}`;
	for (const stated of situation.stated) key += stated ? "+" : "-";
	situation.chargeDomains.forEach((domains, charge) => {
		key += `;${situation.open[charge] === true ? "?" : ""}${domains.join(",")}`;
	});
	return key;
}
// src/rules/compile.ts
/**
* Conditions compiled to closures over a situation: each gives yes, no or
* unknown, by Kleene's strong logic, for one charge of the case.
*/
var Compiler = class {
	#provisions = /* @__PURE__ */ new Map();
	#pending = /* @__PURE__ */ new Set();
	#law;
	#space;
	constructor(law, space) {
		this.#law = law;
		this.#space = space;
	}
	/** The test of a provision of the law, by id. */
	provision(id) {
		const ready = this.#provisions.get(id);
		if (ready) return ready;
		const provision = this.#law.provisions.find((one) => one.id === id);
		if (!provision) throw new LawError(`unknown provision: ${id}`);
		if (this.#pending.has(id)) throw new LawError(`provision defined by itself: ${id}`);
		this.#pending.add(id);
		const test = this.test(provision.when);
		this.#pending.delete(id);
		this.#provisions.set(id, test);
		return test;
	}
	test(condition) {
		if ("all" in condition) return allOf(condition.all.map((part) => this.test(part)));
		if ("any" in condition) return anyOf(condition.any.map((part) => this.test(part)));
		if ("not" in condition) {
			const inner = this.test(condition.not);
			return (situation, charge) => negate(inner(situation, charge));
		}
		if ("always" in condition) {
			const truth = condition.always ? 2 : 0;
			return () => truth;
		}
		if ("provision" in condition) return this.provision(condition.provision);
		if ("any-charge" in condition) {
			const inner = this.test(condition["any-charge"]);
			return (situation) => {
				let best = 0;
				for (let charge = 0; charge < situation.chargeDomains.length && best !== 2; charge++) {
					const truth = inner(situation, charge);
					if (truth > best) best = truth;
				}
				return best;
			};
		}
		if ("stated" in condition) {
			const index = this.#space.stated.indexOf(condition.stated);
			return (situation) => situation.stated[index] === true ? 2 : 0;
		}
		if ("question" in condition) return this.#question(condition.question, condition.position);
		if ("event" in condition) return this.#caseMask("linked-event", eventMask(this.#space, condition.event));
		if ("window" in condition) return this.#window(condition.window);
		if ("date" in condition) {
			const index = this.#address(this.#space.caseIndex, condition.date);
			const [first, last] = stretchesIn(this.#space, condition.date, condition);
			return (situation) => inStretches(situation.caseDomains[index], first, last);
		}
		if ("fact" in condition) return this.#fact(condition);
		return this.#chargeMask("offence", offenceMask(this.#space, offenceTest(condition)));
	}
	#question(id, position) {
		const index = this.#address(this.#space.caseIndex, id);
		const value = this.#space.caseVariables[index]?.values.indexOf(position) ?? -1;
		if (value < 0) throw new LawError(`unknown position of ${id}: ${position}`);
		return this.#caseMask(id, 1 << value);
	}
	#fact(condition) {
		const inCase = this.#space.caseIndex.get(condition.fact);
		const list = inCase === void 0 ? this.#space.chargeVariables : this.#space.caseVariables;
		const index = inCase ?? this.#address(this.#space.chargeIndex, condition.fact);
		let mask = 0;
		for (const value of acceptedBy(condition)) {
			const position = list[index]?.values.indexOf(value) ?? -1;
			if (position < 0) throw new LawError(`unknown value of ${condition.fact}: ${value}`);
			mask |= 1 << position;
		}
		return inCase === void 0 ? this.#chargeMask(condition.fact, mask) : this.#caseMask(condition.fact, mask);
	}
	#caseMask(id, mask) {
		const index = this.#address(this.#space.caseIndex, id);
		return (situation) => inMask(situation.caseDomains[index], mask);
	}
	#chargeMask(id, mask) {
		const index = this.#space.chargeIndex.get(id);
		if (index === void 0) return () => 0;
		return (situation, charge) => inMask(situation.chargeDomains[charge]?.[index], mask);
	}
	/** Whether the date lies in the window of the event, over all events that may be linked. */
	#window(which) {
		const eventIndex = this.#address(this.#space.caseIndex, "linked-event");
		const dateIndex = this.#address(this.#space.caseIndex, "conduct-date");
		const windows = windowStretches(this.#space, this.#law, which);
		return (situation) => {
			const events = situation.caseDomains[eventIndex];
			const date = situation.caseDomains[dateIndex];
			let lowest = 2;
			let highest = 0;
			for (let value = 0; value < windows.length; value++) {
				if (!(events & 1 << value)) continue;
				const window = windows[value];
				const truth = window ? inStretches(date, window[0], window[1]) : 0;
				if (truth < lowest) lowest = truth;
				if (truth > highest) highest = truth;
			}
			return lowest === highest ? lowest : 1;
		};
	}
	#address(index, id) {
		const address = index.get(id);
		if (address === void 0) throw new LawError(`unknown fact or question: ${id}`);
		return address;
	}
};
const windowsMemo = /* @__PURE__ */ new WeakMap();
/** For each value of `linked-event`, the stretches of its window; null for "none". */
function windowStretches(space, law, which) {
	let bySpace = windowsMemo.get(space);
	if (!bySpace) windowsMemo.set(space, bySpace = {});
	return bySpace[which] ??= [null, ...law.events.map((event) => stretchesIn(space, "conduct-date", event[which]))];
}
/** The values of `linked-event` that an event condition accepts. */
function eventMask(space, events) {
	const variable = space.caseVariables[space.caseIndex.get("linked-event") ?? -1];
	let mask = 0;
	variable?.values.forEach((id, value) => {
		if (events === "listed" ? value > 0 : events.includes(id)) mask |= 1 << value;
	});
	return mask;
}
/** The profiles that meet a test on offences. */
function offenceMask(space, test) {
	let mask = 0;
	space.profiles.forEach((met, profile) => {
		if (met.has(test)) mask |= 1 << profile;
	});
	return mask;
}
function inMask(domain, mask) {
	return (domain & ~mask) === 0 ? 2 : (domain & mask) === 0 ? 0 : 1;
}
function inStretches(domain, first, last) {
	const from = firstStretch(domain);
	const to = lastStretch(domain);
	return from >= first && to <= last ? 2 : to < first || from > last ? 0 : 1;
}
function allOf(tests) {
	return (situation, charge) => {
		let worst = 2;
		for (const test of tests) {
			const truth = test(situation, charge);
			if (truth === 0) return 0;
			if (truth < worst) worst = truth;
		}
		return worst;
	};
}
function anyOf(tests) {
	return (situation, charge) => {
		let best = 0;
		for (const test of tests) {
			const truth = test(situation, charge);
			if (truth === 2) return 2;
			if (truth > best) best = truth;
		}
		return best;
	};
}
// src/rules/order.ts
/**
* The order in which diagrams ask for a law's variables.
*
* First the case's facts and the questions, in the order in which the
* provisions read them, so that what decides one provision stands together;
* then one block for each charge. A fact that a presumption can set stands above the facts that
* the presumption's `if` reads: when it is left open, the presumption then
* decides which of its values count, before those facts are looked at.
*/
function orderOf(law, space) {
	return {
		caseAddresses: sorted(law, space.caseVariables),
		chargeAddresses: sorted(law, space.chargeVariables),
		decisive: decisiveIn(law)
	};
}
function decisiveIn(law) {
	const found = /* @__PURE__ */ new Set();
	for (const provision of law.provisions) readBy(law, provision.when, found);
	for (let size = -1; size !== found.size;) {
		size = found.size;
		for (const { if: premise, then } of law.presumptions) if (found.has(targetOf(then) ?? "")) readBy(law, premise, found);
	}
	return found;
}
function sorted(law, variables) {
	const above = /* @__PURE__ */ new Map();
	for (const presumption of law.presumptions) {
		const target = targetOf(presumption.then);
		if (target === void 0) continue;
		for (const id of readBy(law, presumption.if)) above.set(id, [...above.get(id) ?? [], target]);
	}
	const placed = [];
	const seen = /* @__PURE__ */ new Set();
	const place = (id) => {
		const address = variables.findIndex((variable) => variable.id === id);
		if (address < 0 || seen.has(id)) return;
		seen.add(id);
		for (const target of above.get(id) ?? []) place(target);
		placed.push(address);
	};
	for (const provision of law.provisions) for (const id of readBy(law, provision.when)) place(id);
	for (const variable of variables) place(variable.id);
	return placed;
}
/** The fact that a presumption's `then` is about. */
function targetOf(then) {
	return "fact" in then ? then.fact : "date" in then ? then.date : void 0;
}
/** The facts and questions that a condition reads, also through provisions. */
function readBy(law, condition, read = /* @__PURE__ */ new Set()) {
	for (const part of walk(condition)) if ("fact" in part) read.add(part.fact);
	else if ("date" in part) read.add(part.date);
	else if ("event" in part) read.add("linked-event");
	else if ("window" in part) read.add("linked-event").add("conduct-date");
	else if ("class" in part || "raises" in part) read.add("offence");
	else if ("question" in part) read.add(part.question);
	else if ("provision" in part) {
		const provision = law.provisions.find((one) => one.id === part.provision);
		if (provision) readBy(law, provision.when, read);
	}
	return read;
}
// src/rules/presume.ts
/** Compiles a law's presumptions to a function from a situation to the narrowed one. */
function compilePresumptions(presumptions, compiler, space) {
	const compiled = presumptions.filter((presumption) => readsKnownVariable(presumption.then, space)).map((presumption) => compileOne(presumption, compiler, space));
	return (start) => {
		const caseDomains = [...start.caseDomains];
		const chargeDomains = start.chargeDomains.map((domains) => [...domains]);
		const situation = {
			...start,
			caseDomains,
			chargeDomains
		};
		let bonds = [];
		for (let moved = true; moved;) {
			moved = false;
			bonds = [];
			for (const one of compiled) {
				const charges = one.scope === "case" ? [-1] : chargeDomains.map((_, charge) => charge);
				for (const charge of charges) {
					const holds = one.if(situation, Math.max(charge, 0));
					if (holds === 0) continue;
					const domains = charge < 0 ? caseDomains : chargeDomains[charge];
					const domain = domains?.[one.address];
					if (!domains || domain === void 0) continue;
					const narrowed = meet(one.variable, domain, one.then);
					if (narrowed === domain || narrowed === null) continue;
					if (holds === 2) {
						domains[one.address] = narrowed;
						moved = true;
					} else if (holds === 1) bonds.push({
						presumption: one.presumption,
						charge
					});
				}
			}
		}
		return {
			situation,
			bonds
		};
	};
}
/** Whether a premise is settled by the offence of the charge, whatever else is true of the case. */
function readsOffenceAlone(premise) {
	return [...walk(premise)].every((part) => "class" in part || "raises" in part || "always" in part || "all" in part || "any" in part || "not" in part);
}
/** A catalogue or law that never reads the fact has nothing to presume about it. */
function readsKnownVariable(then, space) {
	const id = "fact" in then ? then.fact : "date" in then ? then.date : "";
	return space.caseIndex.has(id) || space.chargeIndex.has(id);
}
function compileOne(presumption, compiler, space) {
	const { then } = presumption;
	const id = "fact" in then ? then.fact : "date" in then ? then.date : void 0;
	if (id === void 0) throw new LawError(`a presumption can only set a fact or a date: ${presumption.id}`);
	const inCase = space.caseIndex.get(id);
	const address = inCase ?? space.chargeIndex.get(id) ?? -1;
	const variable = (inCase === void 0 ? space.chargeVariables : space.caseVariables)[address];
	if (!variable) throw new LawError(`unknown fact: ${id}`);
	return {
		presumption,
		if: compiler.test(presumption.if),
		scope: variable.scope,
		variable,
		address,
		then: domainOf(then, variable, space)
	};
}
function domainOf(then, variable, space) {
	if ("date" in then) return packStretches(...stretchesIn(space, then.date, then));
	if (!("fact" in then)) return 0;
	return acceptedBy(then).reduce((mask, value) => mask | 1 << variable.values.indexOf(value), 0);
}
// src/rules/compiled-law.ts
/** Compiles a law over a catalogue. Throws {@link LawError} where the law does not hold together. */
function compileLaw(law, catalogue) {
	const space = spaceOf(law, catalogue);
	const compiler = new Compiler(law, space);
	const tests = /* @__PURE__ */ new WeakMap();
	return {
		law,
		space,
		order: orderOf(law, space),
		provisions: law.provisions.map((provision) => ({
			provision,
			test: compiler.provision(provision.id)
		})),
		presume: compilePresumptions(law.presumptions, compiler, space),
		presumeByOffence: compilePresumptions(law.presumptions.filter((one) => readsOffenceAlone(one.if)), compiler, space),
		test: (condition) => {
			let test = tests.get(condition);
			if (!test) tests.set(condition, test = compiler.test(condition));
			return test;
		}
	};
}
// src/rules/alike.ts
/**
* What of a situation its outcome can depend on, written as a key: cases that
* differ only in what the provisions cannot tell apart share one key, so that
* the costly part of a determination is worked out once for all of them.
*
* Only what is known for certain is merged (a court that is not military, a
* day inside the window of the event): open facts keep their values, since
* what would settle a case names them.
*/
/** Makes the key for one law. */
function outcomeKeyOf(law, space, order) {
	const read = decisiveConditions(law, order);
	const stated = statedIn(read).flatMap((id) => space.stated.includes(id) ? [space.stated.indexOf(id)] : []);
	const events = space.caseIndex.get("linked-event") ?? -1;
	const conduct = space.caseIndex.get("conduct-date") ?? -1;
	const addresses = space.caseVariables.flatMap((variable, address) => order.decisive.has(variable.id) && address !== events && address !== conduct ? [address] : []);
	const classes = space.caseVariables.map((variable) => variable.kind === "choice" ? classesOf(variable, read) : null);
	const pair = pairKeyOf(law, space, read, events, conduct);
	return (situation) => {
		let key = `${situation.charges}:${pair(situation.caseDomains[events] ?? 0, situation.caseDomains[conduct] ?? 0)}`;
		for (const address of addresses) {
			const domain = situation.caseDomains[address] ?? 0;
			key += `,${String(classes[address]?.get(domain) ?? domain)}`;
		}
		for (const index of stated) key += situation.stated[index] === true ? "+" : "-";
		situation.chargeDomains.forEach((domains, charge) => {
			key += `;${situation.open[charge] === true ? "?" : ""}${domains.join()}`;
		});
		return key;
	};
}
/** The conditions through which an outcome, a truth or what settles it can depend on a fact. */
function decisiveConditions(law, order) {
	return [...law.provisions.map((provision) => provision.when), ...law.presumptions.filter((one) => order.decisive.has(targetOf(one.then) ?? "") || isOfCharge$1(law, one.then)).flatMap((one) => [one.if, one.then])];
}
/** Presumptions on facts of a charge always count: charges are kept as they are. */
function isOfCharge$1(law, then) {
	return [...readBy(law, then)].some((id) => id === "offence");
}
function statedIn(conditions) {
	return [...new Set(conditions.flatMap((condition) => [...walk(condition)].flatMap((part) => "stated" in part ? [part.stated] : [])))];
}
/** For each single value of a choice, the first one that no condition tells from it. */
function classesOf(variable, conditions) {
	const tests = conditions.flatMap((condition) => [...walk(condition)].flatMap((part) => "fact" in part && part.fact === variable.id ? [acceptedBy(part)] : []));
	const firsts = /* @__PURE__ */ new Map();
	const classes = /* @__PURE__ */ new Map();
	variable.values.forEach((value, position) => {
		const signature = tests.map((accepted) => accepted.includes(value) ? 1 : 0).join("");
		const first = firsts.get(signature) ?? 1 << position;
		firsts.set(signature, first);
		classes.set(1 << position, first);
	});
	return classes;
}
/** The link with an event and the day, where both are certain: only how the two stand to each other counts. */
function pairKeyOf(law, space, conditions, events, conduct) {
	const parts = conditions.flatMap((condition) => [...walk(condition)]);
	const masks = parts.flatMap((part) => "event" in part ? [eventMask(space, part.event)] : []);
	const periods = parts.flatMap((part) => "date" in part && part.date === "conduct-date" ? [stretchesIn(space, part.date, part)] : []);
	const windows = [windowStretches(space, law, "certain"), windowStretches(space, law, "possible")];
	const memo = /* @__PURE__ */ new Map();
	const signature = (linked, stretch) => {
		const event = 31 - Math.clz32(linked);
		const inside = (span) => span && stretch >= span[0] && stretch <= span[1] ? "1" : "0";
		return `${masks.map((mask) => mask & linked ? "1" : "0").join("")}.${periods.map(inside).join("")}.${windows.map((which) => inside(which[event])).join("")}`;
	};
	return (linked, day) => {
		if (events < 0 || conduct < 0) return "";
		const first = firstStretch(day);
		if (linked === 0 || (linked & linked - 1) !== 0 || first !== lastStretch(day)) return `${String(linked)},${String(day)}`;
		const key = first * 32 + (31 - Math.clz32(linked));
		let known = memo.get(key);
		if (known === void 0) memo.set(key, known = signature(linked, first));
		return known;
	};
}
// src/rules/diagram.ts
function leaf(value) {
	return ~value;
}
function isLeaf(node) {
	return node < 0;
}
function leafValue(node) {
	return ~node;
}
const AND = {
	name: "and",
	on: (a, b) => a & b
};
const OR = {
	name: "or",
	on: (a, b) => a | b
};
/** A case whose unknowns need more room than the bound allows. */
var TooLarge = class extends Error {};
/** The bound: nodes of one workshop. A real case takes some hundreds. */
const MOST_NODES = 2e5;
/** Makes and combines diagrams over one fixed order of variables. */
var Workshop = class {
	#limit = MOST_NODES;
	#variables = [];
	#children = [];
	/** The last node of each hash, and for each node the one before it with the same hash. */
	#unique = /* @__PURE__ */ new Map();
	#before = [];
	#memos = /* @__PURE__ */ new Map();
	/** Does work that may add at most so many nodes; beyond them {@link TooLarge} is thrown. */
	within(nodes, work) {
		const limit = this.#limit;
		this.#limit = Math.min(limit, this.#variables.length + nodes);
		try {
			return work();
		} finally {
			this.#limit = limit;
		}
	}
	/** The node that asks for a variable and goes on by its value; its only child, if all are the same. */
	node(variable, children) {
		const first = children[0];
		let hash = variable;
		let alike = true;
		for (const child of children) {
			hash = Math.imul(hash, 31) + child | 0;
			if (child !== first) alike = false;
		}
		if (first !== void 0 && alike) return first;
		const last = this.#unique.get(hash);
		for (let known = last; known !== void 0 && known >= 0; known = this.#before[known]) if (this.#variables[known] === variable && sameNodes(this.#children[known] ?? [], children)) return known;
		if (this.#variables.length >= this.#limit) throw new TooLarge();
		const node = this.#variables.length;
		this.#variables.push(variable);
		this.#children.push(children);
		this.#before.push(last ?? -1);
		this.#unique.set(hash, node);
		return node;
	}
	variableOf(node) {
		return this.#variables[node] ?? Number.POSITIVE_INFINITY;
	}
	childrenOf(node) {
		return this.#children[node] ?? [];
	}
	/** The diagram whose leaves are the operation on the leaves of both. */
	apply(operation, a, b) {
		if (isLeaf(a) && isLeaf(b)) return leaf(operation.on(leafValue(a), leafValue(b)));
		let memo = this.#memos.get(operation.name);
		if (!memo) this.#memos.set(operation.name, memo = /* @__PURE__ */ new Map());
		return this.#apply(operation, memo, a, b);
	}
	#apply(operation, memo, a, b) {
		if (isLeaf(a) && isLeaf(b)) return leaf(operation.on(leafValue(a), leafValue(b)));
		const key = (a + 16777216) * 33554432 + (b + 16777216);
		const known = memo.get(key);
		if (known !== void 0) return known;
		const variable = Math.min(this.variableOf(a), this.variableOf(b));
		const left = this.variableOf(a) === variable ? this.childrenOf(a) : null;
		const right = this.variableOf(b) === variable ? this.childrenOf(b) : null;
		const count = (left ?? right ?? []).length;
		const children = [];
		for (let value = 0; value < count; value++) children.push(this.#apply(operation, memo, left ? left[value] : a, right ? right[value] : b));
		const node = this.node(variable, children);
		memo.set(key, node);
		return node;
	}
	/** The diagram with each leaf changed. `name` tells different changes apart. */
	map(name, node, change) {
		return this.apply({
			name: `map:${name}`,
			on: (value) => change(value)
		}, node, leaf(0));
	}
	/** The variables on which the diagram depends. */
	support(node, found = /* @__PURE__ */ new Set(), seen = /* @__PURE__ */ new Set()) {
		if (isLeaf(node) || seen.has(node)) return found;
		seen.add(node);
		found.add(this.variableOf(node));
		for (const child of this.childrenOf(node)) this.support(child, found, seen);
		return found;
	}
	/** Whether some leaf has the property. `memo` keeps the answers for one property. */
	someLeaf(node, has, memo) {
		if (isLeaf(node)) return has(leafValue(node));
		const known = memo.get(node);
		if (known !== void 0) return known;
		const some = this.childrenOf(node).some((child) => this.someLeaf(child, has, memo));
		memo.set(node, some);
		return some;
	}
	/** All values of the diagram's leaves, joined bit by bit. */
	possible(node, memo = /* @__PURE__ */ new Map()) {
		if (isLeaf(node)) return leafValue(node);
		const known = memo.get(node);
		if (known !== void 0) return known;
		let joined = 0;
		for (const child of this.childrenOf(node)) joined |= this.possible(child, memo);
		memo.set(node, joined);
		return joined;
	}
};
function sameNodes(a, b) {
	if (a.length !== b.length) return false;
	for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
	return true;
}
// src/rules/charge-kinds.ts
const memo = /* @__PURE__ */ new WeakMap();
/** The kinds that a charge with these domains can be of. */
function chargeKinds(compiled, domains) {
	let byDomains = memo.get(compiled);
	if (!byDomains) memo.set(compiled, byDomains = /* @__PURE__ */ new Map());
	const key = domains.join();
	let kinds = byDomains.get(key);
	if (!kinds) byDomains.set(key, kinds = classify(compiled, domains));
	return kinds;
}
function classify(compiled, domains) {
	const kinds = /* @__PURE__ */ new Map();
	const conditions = chargeConditions(compiled);
	const answers = answersOf(compiled);
	const offence = compiled.space.chargeIndex.get("offence") ?? -1;
	const known = new Known(compiled);
	const breaks = presumptionBreaker(compiled, domains);
	const byAnswers = /* @__PURE__ */ new Map();
	for (const combination of combinations(compiled, domains, answers)) {
		let given = "";
		for (let address = 0; address < combination.length; address++) given += answers[address]?.[combination[address] ?? 0] ?? "";
		let key = byAnswers.get(given);
		if (key === void 0) {
			const situation = known.as(combination);
			key = breaks(situation) ? null : conditions.map((condition) => residue(compiled, condition, situation)).join("\n");
			byAnswers.set(given, key);
		}
		if (key === null) continue;
		const kind = kinds.get(key);
		const value = combination[offence] ?? 0;
		if (kind) kind.offences.add(value);
		else kinds.set(key, {
			example: [...combination],
			offences: /* @__PURE__ */ new Set([value])
		});
	}
	return [...kinds.values()];
}
function answersOf(compiled) {
	const leaves = /* @__PURE__ */ new Map();
	for (const condition of conditionsOf(compiled.law)) for (const part of walk(condition)) if (isOfCharge(compiled, part)) leaves.set(JSON.stringify(part), part);
	const known = new Known(compiled);
	const none = compiled.space.chargeVariables.map(() => 0);
	return compiled.space.chargeVariables.map((variable, address) => {
		const own = [...leaves.values()].filter((leaf) => ("fact" in leaf ? leaf.fact : "offence") === variable.id).map((leaf) => compiled.test(leaf));
		return valuesIn(variable, fullDomain(variable)).map((value) => {
			const situation = known.as(none.with(address, value));
			return own.map((test) => test(situation, 0) === 2 ? "1" : "0").join("");
		});
	});
}
function isOfCharge(compiled, condition) {
	return "class" in condition || "raises" in condition || "fact" in condition && compiled.space.chargeIndex.has(condition.fact);
}
/** One situation in which a charge is wholly known, used for one combination after the other. */
var Known = class {
	#compiled;
	#domains;
	#situation;
	constructor(compiled) {
		this.#compiled = compiled;
		this.#domains = compiled.space.chargeVariables.map(fullDomain);
		this.#situation = situationWith(compiled, this.#domains);
	}
	/** The situation with this combination, until the next one is asked for. */
	as(combination) {
		this.#compiled.space.chargeVariables.forEach((variable, address) => {
			this.#domains[address] = onlyValue(variable, combination[address] ?? 0);
		});
		return this.#situation;
	}
};
/** Combinations of values, of alike ones the first; each stands only until the next. */
function* combinations(compiled, domains, answers) {
	const { chargeVariables, chargeIndex } = compiled.space;
	const offence = chargeIndex.get("offence") ?? -1;
	const variable = chargeVariables[offence];
	for (const value of variable ? valuesIn(variable, domains[offence] ?? 0) : []) {
		const fixed = domains.map((domain, address) => address === offence ? 1 << value : domain);
		const narrowed = compiled.presumeByOffence(situationWith(compiled, fixed)).situation.chargeDomains[0] ?? fixed;
		yield* product(chargeVariables.map((one, address) => {
			const seen = /* @__PURE__ */ new Set();
			return valuesIn(one, narrowed[address] ?? fullDomain(one)).filter((each) => {
				const answer = answers[address]?.[each] ?? "";
				return !seen.has(answer) && seen.add(answer);
			});
		}));
	}
}
/** Tells whether a charge that is wholly known has a presumption's `if` and not its `then`, though it could have it. */
function presumptionBreaker(compiled, domains) {
	const open = situationWith(compiled, domains);
	const presumed = presumedOfCharge(compiled).filter((one) => compiled.test(one.then)(open, 0) !== 0).map((one) => [compiled.test(one.if), compiled.test(one.then)]);
	return (known) => presumed.some(([premise, then]) => premise(known, 0) === 2 && then(known, 0) === 0);
}
/** Presumptions on facts of a charge from more than its offence. */
function presumedOfCharge(compiled) {
	return compiled.law.presumptions.filter((one) => compiled.space.chargeIndex.has(targetOf(one.then) ?? "") && !readsOffenceAlone(one.if));
}
/** Every choice of one number of each list, the last list's turning fastest, in one array that is used again. */
function* product(lists) {
	if (lists.some((list) => list.length === 0)) return;
	const at = lists.map(() => 0);
	const choice = lists.map((list) => list[0] ?? 0);
	for (;;) {
		yield choice;
		let place = lists.length - 1;
		while (place >= 0 && at[place] === (lists[place]?.length ?? 0) - 1) {
			at[place] = 0;
			choice[place] = lists[place]?.[0] ?? 0;
			place--;
		}
		if (place < 0) return;
		at[place] = (at[place] ?? 0) + 1;
		choice[place] = lists[place]?.[at[place] ?? 0] ?? 0;
	}
}
/** One charge with these domains, and nothing known of the case. */
function situationWith(compiled, domains) {
	return {
		caseDomains: compiled.space.caseVariables.map(fullDomain),
		bounds: compiled.space.caseVariables.map(fullDomain),
		chargeDomains: [domains],
		stated: compiled.space.stated.map(() => false),
		charges: "listed",
		open: [false]
	};
}
/** The provisions, and what is asked of any charge: all through which a charge can matter. */
function chargeConditions(compiled) {
	const inner = [];
	for (const condition of conditionsOf(compiled.law)) for (const part of walk(condition)) if ("any-charge" in part) inner.push(part["any-charge"]);
	return [...compiled.law.provisions.map((provision) => provision.when), ...inner];
}
/**
* What is left of a condition once the charge is known, written in one way:
* what the charge settles is gone, the rest stands in order. Other charges can
* make an `any-charge` true, so it is never settled by this one.
*/
function residue(compiled, condition, situation) {
	const within = (part) => residue(compiled, part, situation);
	if ("all" in condition) return joined("&", "T", "F", condition.all.map(within));
	if ("any" in condition) return joined("|", "F", "T", condition.any.map(within));
	if ("not" in condition) {
		const inner = within(condition.not);
		return inner === "T" ? "F" : inner === "F" ? "T" : `!${inner}`;
	}
	if ("always" in condition) return condition.always ? "T" : "F";
	if ("provision" in condition) {
		const provision = compiled.law.provisions.find((one) => one.id === condition.provision);
		return provision ? within(provision.when) : "F";
	}
	if (!isOfCharge(compiled, condition)) return JSON.stringify(condition);
	return compiled.test(condition)(situation, 0) === 2 ? "T" : "F";
}
function joined(sign, neutral, settling, parts) {
	if (parts.includes(settling)) return settling;
	const left = [...new Set(parts.filter((part) => part !== neutral))].sort();
	return left.length > 1 ? `(${left.join(sign)})` : left[0] ?? neutral;
}
// src/rules/draw.ts
/**
* Conditions drawn as decision diagrams over one situation: the exact
* counterpart of the closures of `compile.ts`, for the cases that those
* leave unknown.
*/
const FALSE = leaf(0);
const TRUE = leaf(1);
const periodsMemo = /* @__PURE__ */ new WeakMap();
/** For each date, the periods in which conditions of the law place it. */
function periodsIn(law, space) {
	const byDate = /* @__PURE__ */ new Map();
	for (const condition of conditionsOf(law)) for (const part of walk(condition)) if ("date" in part) byDate.set(part.date, [...byDate.get(part.date) ?? [], stretchesIn(space, part.date, part)]);
	return byDate;
}
/** Draws conditions of one law over one situation. */
var Drawing = class {
	workshop;
	#compiled;
	#law;
	#space;
	#order;
	#situation;
	#memo = /* @__PURE__ */ new Map();
	#kinds = /* @__PURE__ */ new Map();
	#groups = /* @__PURE__ */ new Map();
	constructor(compiled, situation, workshop) {
		this.#compiled = compiled;
		this.#law = compiled.law;
		this.#space = compiled.space;
		this.#order = compiled.order;
		this.#situation = situation;
		this.workshop = workshop;
	}
	/** Place in the diagrams' order of a variable of the case (charge -1) or of a charge. */
	placeOf(address, charge) {
		const { caseAddresses, chargeAddresses } = this.#order;
		if (charge < 0) return caseAddresses.indexOf(address);
		return caseAddresses.length + charge * chargeAddresses.length + chargeAddresses.indexOf(address);
	}
	/** The charge whose block a place lies in; -1 for the case. */
	chargeAt(place) {
		const cases = this.#order.caseAddresses.length;
		return place < cases ? -1 : Math.floor((place - cases) / this.#order.chargeAddresses.length);
	}
	#addressAt(place) {
		const { caseAddresses, chargeAddresses } = this.#order;
		const cases = caseAddresses.length;
		return (place < cases ? caseAddresses[place] : chargeAddresses[(place - cases) % chargeAddresses.length]) ?? -1;
	}
	/** The variable at a place of the order. */
	variableAt(place) {
		return (this.chargeAt(place) < 0 ? this.#space.caseVariables : this.#space.chargeVariables)[this.#addressAt(place)];
	}
	/**
	* The values that the variable at a place can still have, those that the law
	* cannot tell apart in this situation as one group; children stand in this
	* order, and the first of a group speaks for all of it.
	*/
	groupsAt(place) {
		const known = this.#groups.get(place);
		if (known) return known;
		const charge = this.chargeAt(place);
		const kinds = this.kindsOf(charge);
		const variable = this.variableAt(place);
		const values = valuesIn(variable, (charge < 0 ? this.#situation.caseDomains : this.#situation.chargeDomains[charge] ?? [])[this.#addressAt(place)] ?? 0);
		const single = (value) => [value];
		const groups = kinds ? kinds.map((_, kind) => [kind]) : variable.kind === "date" ? this.#alike(variable.id, values) : values.map(single);
		this.#groups.set(place, groups);
		return groups;
	}
	/** For a charge of which the offence is wholly open: the kinds that it can be of. */
	kindsOf(charge) {
		if (charge < 0) return null;
		const known = this.#kinds.get(charge);
		if (known !== void 0) return known;
		const kinds = this.#situation.open[charge] === true && this.#space.chargeIndex.has("offence") ? chargeKinds(this.#compiled, this.#situation.chargeDomains[charge] ?? []) : null;
		this.#kinds.set(charge, kinds);
		return kinds;
	}
	/** Place of the offence of a charge: the only one that a wholly open charge has. */
	offencePlace(charge) {
		return this.placeOf(this.#space.chargeIndex.get("offence") ?? -1, charge);
	}
	/** Stretches of a date that lie in the same periods and in the same windows of events that may be linked. */
	#alike(id, stretches) {
		const events = this.#space.caseIndex.get("linked-event");
		const linked = events === void 0 ? 0 : this.#situation.caseDomains[events] ?? 0;
		const spans = [...this.#periods(id), ...id === "conduct-date" ? this.#windows(linked) : []];
		const groups = /* @__PURE__ */ new Map();
		for (const stretch of stretches) {
			const key = spans.map(([first, last]) => stretch >= first && stretch <= last ? 1 : 0).join("");
			const group = groups.get(key);
			if (group) group.push(stretch);
			else groups.set(key, [stretch]);
		}
		return [...groups.values()];
	}
	#periods(id) {
		let byDate = periodsMemo.get(this.#space);
		if (!byDate) periodsMemo.set(this.#space, byDate = periodsIn(this.#law, this.#space));
		return byDate.get(id) ?? [];
	}
	#windows(linked) {
		return ["certain", "possible"].flatMap((which) => windowStretches(this.#space, this.#law, which).filter((span, event) => span !== null && (linked & 1 << event) !== 0));
	}
	/** 1 where the condition holds for the charge, 0 where it does not. */
	draw(condition, charge) {
		let byCharge = this.#memo.get(condition);
		if (!byCharge) this.#memo.set(condition, byCharge = /* @__PURE__ */ new Map());
		const known = byCharge.get(charge);
		if (known !== void 0) return known;
		const node = this.#draw(condition, charge);
		byCharge.set(charge, node);
		return node;
	}
	#draw(condition, charge) {
		if ("all" in condition) return this.#fold(AND, TRUE, condition.all, charge);
		if ("any" in condition) return this.#fold(OR, FALSE, condition.any, charge);
		if ("not" in condition) return this.workshop.map("not", this.draw(condition.not, charge), (value) => 1 - value);
		if ("always" in condition) return condition.always ? TRUE : FALSE;
		if ("provision" in condition) {
			const provision = this.#law.provisions.find((one) => one.id === condition.provision);
			return provision ? this.draw(provision.when, charge) : FALSE;
		}
		if ("any-charge" in condition) return this.#situation.chargeDomains.map((_, other) => this.draw(condition["any-charge"], other)).reduce((a, b) => this.workshop.apply(OR, a, b), FALSE);
		if ("stated" in condition) return this.#situation.stated[this.#space.stated.indexOf(condition.stated)] === true ? TRUE : FALSE;
		if ("question" in condition) return this.#ask(condition.question, charge, (value, variable) => variable.values[value] === condition.position);
		if ("event" in condition) {
			const mask = eventMask(this.#space, condition.event);
			return this.#ask("linked-event", charge, (value) => (mask & 1 << value) !== 0);
		}
		if ("window" in condition) return this.#window(condition.window, charge);
		if ("date" in condition) {
			const [first, last] = stretchesIn(this.#space, condition.date, condition);
			return this.#ask(condition.date, charge, (value) => value >= first && value <= last);
		}
		if ("fact" in condition) {
			const accepted = acceptedBy(condition);
			return this.#ask(condition.fact, charge, (value, variable) => accepted.includes(variable.values[value] ?? ""));
		}
		const mask = offenceMask(this.#space, offenceTest(condition));
		return this.#ask("offence", charge, (value) => (mask & 1 << value) !== 0);
	}
	#fold(operation, start, parts, charge) {
		return parts.reduce((node, part) => this.workshop.apply(operation, node, this.draw(part, charge)), start);
	}
	#ask(id, charge, holds) {
		const inCase = this.#space.caseIndex.get(id);
		const address = inCase ?? this.#space.chargeIndex.get(id);
		if (address === void 0) return FALSE;
		const variable = (inCase === void 0 ? this.#space.chargeVariables : this.#space.caseVariables)[address];
		const kinds = inCase === void 0 ? this.kindsOf(charge) : null;
		if (kinds) return this.workshop.node(this.offencePlace(charge), kinds.map(({ example }) => holds(example[address] ?? 0, variable) ? TRUE : FALSE));
		const place = this.placeOf(address, inCase === void 0 ? charge : -1);
		return this.workshop.node(place, this.groupsAt(place).map(([value = 0]) => holds(value, variable) ? TRUE : FALSE));
	}
	#window(which, charge) {
		return windowStretches(this.#space, this.#law, which).reduce((node, window, event) => {
			if (!window) return node;
			const linked = this.#ask("linked-event", charge, (value) => value === event);
			if (linked === FALSE) return node;
			const inside = this.#ask("conduct-date", charge, (value) => value >= window[0] && value <= window[1]);
			return this.workshop.apply(OR, node, this.workshop.apply(AND, linked, inside));
		}, FALSE);
	}
	/** 1 where the presumption is kept, 0 where its `if` holds and its `then` does not. */
	bond({ presumption, charge }) {
		const premise = this.draw(presumption.if, Math.max(charge, 0));
		const broken = this.workshop.map("not", premise, (value) => 1 - value);
		return this.workshop.apply(OR, broken, this.draw(presumption.then, Math.max(charge, 0)));
	}
	/** The place of the fact that a bond is about. */
	placeOfBond({ presumption, charge }) {
		const id = targetOf(presumption.then) ?? "";
		const address = (charge < 0 ? this.#space.caseIndex : this.#space.chargeIndex).get(id) ?? -1;
		return this.placeOf(address, charge);
	}
};
// src/rules/names.ts
init_dates();
/** `linked-event`, `charges[2].degree`; where no charge is listed `charges` for the offence, `degree` for the conduct's. */
function variableName(situation, variable, charge) {
	if (charge < 0) return variable.id;
	if (situation.charges === "listed") return `charges[${String(charge + 1)}].${variable.id}`;
	return variable.kind === "offence" ? "charges" : variable.id;
}
/** The values' names in results: codes, positions, or for a date the spans of days. */
function valueNames(space, variable, values) {
	if (variable.kind !== "date") return values.map((value) => variable.values[value] ?? String(value));
	const cuts = space.cuts.get(variable.id) ?? [];
	const names = [];
	const sorted = [...values].sort((a, b) => a - b);
	for (let start = 0; start < sorted.length;) {
		let end = start;
		while (end + 1 < sorted.length && sorted[end + 1] === sorted[end] + 1) end++;
		const first = sorted[start];
		const last = sorted[end];
		const from = first === 0 ? null : cuts[first - 1] ?? null;
		const next = cuts[last];
		names.push(formatSpan({
			from,
			to: next === void 0 ? null : next - 1
		}));
		start = end + 1;
	}
	return names;
}
/** Keeps a leaf where the second diagram is 1; 0 stands for "cannot be". */
const BOUND = {
	name: "bound",
	on: (value, allowed) => allowed ? value : 0
};
/**
* All smallest sets of variables with which some answer settles the target.
* @param isTarget whether a leaf's value is the target and nothing else
*/
function settlingSets(field, node, isTarget) {
	const { workshop } = field;
	const memo = /* @__PURE__ */ new Map();
	const reach = /* @__PURE__ */ new Map();
	let complete = true;
	const settle = (at) => {
		if (isLeaf(at)) return isTarget(leafValue(at)) ? [0n] : [];
		const known = memo.get(at);
		if (known) return known;
		if (!workshop.someLeaf(at, isTarget, reach)) return [];
		const { place, named, open } = stepAt(field, at);
		const bit = 1n << BigInt(place);
		const sets = [...settle(open)];
		for (const child of new Set(named)) for (const set of settle(child)) sets.push(set | bit);
		let smallest = smallestOf(sets);
		if (smallest.length > 64) {
			smallest = smallest.slice(0, 64);
			complete = false;
		}
		memo.set(at, smallest);
		return smallest;
	};
	return {
		sets: settle(node),
		complete
	};
}
function stepAt(field, at) {
	const { workshop } = field;
	return {
		place: workshop.variableOf(at),
		named: workshop.childrenOf(at),
		open: join(workshop, allowedChildren(field, at))
	};
}
function join(workshop, nodes) {
	let joined = leaf(0);
	for (const node of new Set(nodes)) joined = workshop.apply(OR, joined, node);
	return joined;
}
/** The branches of a node, each only where the variable's value is allowed while it is open. */
function allowedChildren(field, at) {
	const { workshop } = field;
	const place = workshop.variableOf(at);
	const children = workshop.childrenOf(at);
	const allowed = field.allowed.get(place);
	if (allowed === void 0) return children;
	if (workshop.variableOf(allowed) !== place) return children.map((child) => workshop.apply(BOUND, child, allowed));
	const bounds = workshop.childrenOf(allowed);
	return children.map((child, value) => workshop.apply(BOUND, child, bounds[value] ?? leaf(1)));
}
/** The sets that contain no other one, small ones first. */
function smallestOf(sets) {
	if (sets.length < 2) return sets;
	const sized = [...new Set(sets)].map((set) => ({
		set,
		size: sizeOf(set)
	}));
	sized.sort((a, b) => a.size - b.size || (a.set < b.set ? -1 : 1));
	const smallest = [];
	for (const { set } of sized) if (!smallest.some((small) => (small & set) === small)) smallest.push(set);
	return smallest;
}
function sizeOf(set) {
	let size = 0;
	for (let rest = set; rest > 0n; rest &= rest - 1n) size++;
	return size;
}
/** The places in a set, in order. */
function membersOf(set) {
	const members = [];
	for (let index = 0, rest = set; rest > 0n; index++, rest >>= 1n) if (rest & 1n) members.push(index);
	return members;
}
/**
* For a settling set, the positions (in each variable's list of values) that
* occur in an answer which settles the target.
*/
function settlingAnswers(field, node, set, isTarget) {
	const answers = /* @__PURE__ */ new Map();
	const memo = /* @__PURE__ */ new Map();
	const reaches = (at) => {
		if (isLeaf(at)) return isTarget(leafValue(at));
		const known = memo.get(at);
		if (known !== void 0) return known;
		const { place, named, open } = stepAt(field, at);
		let any = false;
		if ((set >> BigInt(place) & 1n) === 0n) any = reaches(open);
		else named.forEach((child, position) => {
			if (!reaches(child)) return;
			any = true;
			answers.set(place, (answers.get(place) ?? /* @__PURE__ */ new Set()).add(position));
		});
		memo.set(at, any);
		return any;
	};
	reaches(node);
	return answers;
}
/** All of these allowed at once. */
function allAllowed(workshop, nodes) {
	return nodes.reduce((all, node) => workshop.apply(AND, all, node), leaf(1));
}
// src/rules/law.ts
/** How sure we are of a text: from two independent sources down to inferred. */
const CONFIDENCES = [
	"high",
	"medium-high",
	"medium",
	"low-medium",
	"low"
];
/** Whether the file was compared with the law's official text. */
const TEXT_STATUSES = [
	"not-checked-against-gazette",
	"checked-against-gazette",
	"official-bill",
	"never-in-force",
	"incomplete"
];
/** Why a charge or a case is not covered, in the order in which it is told. */
const GROUNDS = [
	"period",
	"event",
	"carve-out",
	"person",
	"exclusion"
];
// src/rules/verdict.ts
/** Whether a provision with this truth stands in the way of the amnesty. */
function stands(provision, truth) {
	return provision.role === "exclusion" ? truth : 2 - truth;
}
/** The verdict on one charge of a situation whose presumptions are applied. */
function verdictOf(compiled, situation, charge) {
	const truths = compiled.provisions.map(({ test }) => test(situation, charge));
	return {
		outcome: outcomeOf(compiled, truths),
		truths
	};
}
function outcomeOf(compiled, truths) {
	let worst = 0;
	compiled.provisions.forEach(({ provision }, index) => {
		const obstacle = stands(provision, truths[index] ?? 1);
		if (obstacle > worst) worst = obstacle;
	});
	return worst === 2 ? "ineligible" : worst === 0 ? "eligible" : "undetermined";
}
/** The outcome of a case: open as long as one charge is, mixed if settled charges differ. */
function rollUp(charges) {
	if (charges.includes("undetermined")) return "undetermined";
	const first = charges[0] ?? "undetermined";
	return charges.every((one) => one === first) ? first : "mixed";
}
/** The first ground, in the order in which grounds are told, on which something certainly stands in the way. */
function groundOf(compiled, truths) {
	for (const ground of GROUNDS) if (compiled.provisions.some(({ provision }, index) => provision.ground === ground && stands(provision, truths[index] ?? 1) === 2)) return ground;
	return null;
}
/** The provisions that decide a charge, or on which it turns. */
function decidingProvisions(compiled, outcome, truths) {
	const obstacles = compiled.provisions.map(({ provision }, index) => stands(provision, truths[index] ?? 1));
	const with_ = (truth) => compiled.provisions.filter((_, index) => obstacles[index] === truth).map(({ provision }) => provision.id);
	if (outcome === "eligible") return compiled.provisions.filter(({ provision }) => provision.role === "requirement").map(({ provision }) => provision.id);
	if (outcome === "undetermined") return with_(1);
	const certain = GROUNDS.flatMap((ground) => compiled.provisions.filter(({ provision }, index) => provision.ground === ground && obstacles[index] === 2).map(({ provision }) => provision.id));
	return certain.length > 0 ? certain : with_(1);
}
// src/rules/exact.ts
/** Leaves of a charge's diagram, as bits; a combination that cannot be has none. */
const ELIGIBLE = 1;
const INELIGIBLE = 2;
/** In the diagram of "all alike": nothing was said yet. */
const NOTHING = 4;
const ALIKE = {
	name: "alike",
	on: (a, b) => a === NOTHING ? b : b === NOTHING ? a : a === 0 || b === 0 ? 0 : a === 1 && b === 1 ? 1 : 2
};
/** "Mixed" is the rarest answer: it may not cost more than the others. */
const MOST_NODES_FOR_MIXED = 15e3;
/** One situation under exact scrutiny. */
var Exact = class {
	#compiled;
	#presumed;
	#drawing;
	#workshop = new Workshop();
	#field;
	/** 1 where the unknowns keep every presumption. */
	#together;
	/** Presumptions that cannot wait until their fact is left out; see {@link Field}. */
	#always;
	#charges = /* @__PURE__ */ new Map();
	constructor(compiled, presumed) {
		this.#compiled = compiled;
		this.#presumed = presumed;
		this.#drawing = new Drawing(compiled, presumed.situation, this.#workshop);
		const byPlace = /* @__PURE__ */ new Map();
		const always = [];
		for (const bond of presumed.bonds) {
			if (!compiled.order.decisive.has(targetOf(bond.presumption.then) ?? "")) continue;
			if (bond.charge >= 0 && this.#drawing.kindsOf(bond.charge)) continue;
			const node = this.#drawing.bond(bond);
			const place = this.#drawing.placeOfBond(bond);
			if (this.#workshop.variableOf(node) >= place) byPlace.set(place, [...byPlace.get(place) ?? [], node]);
			else always.push(node);
		}
		const allowed = new Map([...byPlace].map(([place, nodes]) => [place, allAllowed(this.#workshop, nodes)]));
		this.#always = allAllowed(this.#workshop, always);
		this.#together = allAllowed(this.#workshop, [this.#always, ...allowed.values()]);
		this.#field = {
			workshop: this.#workshop,
			allowed
		};
	}
	#charge(charge) {
		const known = this.#charges.get(charge);
		if (known !== void 0) return known;
		let covered = leaf(1);
		for (const { provision } of this.#compiled.provisions) {
			const holds = this.#drawing.draw(provision.when, charge);
			const clear = provision.role === "requirement" ? holds : this.#workshop.map("not", holds, (value) => 1 - value);
			covered = this.#workshop.apply(AND, covered, clear);
		}
		const outcome = this.#workshop.map("outcome", covered, (value) => value ? ELIGIBLE : INELIGIBLE);
		const node = this.#workshop.apply(BOUND, outcome, this.#always);
		this.#charges.set(charge, node);
		return node;
	}
	/** The meet of all completions for one charge. */
	outcome(charge) {
		const possible = this.#workshop.possible(this.#workshop.apply(BOUND, this.#charge(charge), this.#together));
		return possible === ELIGIBLE ? "eligible" : possible === INELIGIBLE ? "ineligible" : "undetermined";
	}
	/** The meet of all completions for one provision and charge. */
	truth(provision, charge) {
		const when = this.#compiled.provisions[provision]?.provision.when;
		if (!when) return 1;
		const values = this.#workshop.map("truth", this.#drawing.draw(when, charge), (value) => value ? 2 : 1);
		const possible = this.#workshop.possible(this.#workshop.apply(BOUND, values, this.#together));
		return possible === 2 ? 2 : possible === 1 ? 0 : 1;
	}
	/** Names of the facts and questions in the smallest sets that settle one charge. */
	turnsOn(charge) {
		const use = /* @__PURE__ */ new Map();
		for (const target of [ELIGIBLE, INELIGIBLE]) for (const set of settlingSets(this.#field, this.#charge(charge), (value) => value === target).sets) for (const place of membersOf(set)) use.set(this.#name(place), (use.get(this.#name(place)) ?? 0) + 1 / sizeOf(set) ** 2);
		return byUse(use);
	}
	/** Names of the variables on which some charge depends. */
	support() {
		const names = /* @__PURE__ */ new Set();
		this.#presumed.situation.chargeDomains.forEach((_, charge) => {
			const node = this.#workshop.apply(BOUND, this.#charge(charge), this.#together);
			for (const place of this.#workshop.support(node)) names.add(this.#name(place));
		});
		return names;
	}
	/**
	* The smallest sets that settle the whole case, each way.
	* @param outcomes what is known of each charge so far
	*/
	settledBy(outcomes) {
		const canMove = outcomes.map((outcome, charge) => outcome === "undetermined" || this.#restsOnPresumption(charge));
		const open = outcomes.flatMap((_, charge) => canMove[charge] ? [charge] : []);
		const settled = outcomes.filter((_, charge) => !canMove[charge]);
		const sets = [];
		let complete = true;
		const add = ({ outcome, node, isTarget }) => {
			const found = settlingSets(this.#field, node, isTarget);
			complete &&= found.complete;
			for (const set of found.sets) sets.push(this.#describe(outcome, node, set, isTarget));
		};
		try {
			for (const target of this.#alike(open, settled)) add(target);
			if (open.length > 6) complete = false;
			else if (outcomes.length > 1) this.#workshop.within(MOST_NODES_FOR_MIXED, () => {
				add(this.#mixed(open, settled));
			});
		} catch (error) {
			if (!(error instanceof TooLarge)) throw error;
			complete = false;
		}
		const size = (set) => set.facts.length + set.questions.length;
		return {
			sets: sets.sort((a, b) => size(a) - size(b)),
			complete
		};
	}
	/** Whether a charge is settled only as long as nobody states what is presumed otherwise. */
	#restsOnPresumption(charge) {
		if (verdictOf(this.#compiled, this.#presumed.situation, charge).outcome !== "undetermined") return false;
		return (this.#workshop.possible(this.#charge(charge)) & 3) === 3;
	}
	/** One diagram whose leaf carries the outcome of each open charge, two bits a charge. */
	#mixed(open, settled) {
		const node = open.reduce((joined, charge, position) => {
			const shift = {
				name: `join:${String(position)}`,
				on: (all, one) => all | one << 2 * position
			};
			return this.#workshop.apply(shift, joined, this.#charge(charge));
		}, leaf(0));
		const isTarget = (value) => {
			const kinds = new Set(settled);
			for (let position = 0; position < open.length; position++) {
				const bits = value >> 2 * position & 3;
				if (bits !== ELIGIBLE && bits !== INELIGIBLE) return false;
				kinds.add(bits === ELIGIBLE ? "eligible" : "ineligible");
			}
			return kinds.size > 1;
		};
		return {
			outcome: "mixed",
			node,
			isTarget
		};
	}
	/** All charges covered, or none. */
	#alike(open, settled) {
		return [["eligible", ELIGIBLE], ["ineligible", INELIGIBLE]].filter(([outcome]) => settled.every((one) => one === outcome)).map(([outcome, bit]) => ({
			outcome,
			node: open.reduce((joined, charge) => {
				const same = this.#workshop.map(`is:${outcome}`, this.#charge(charge), (value) => value === 0 ? 0 : value === bit ? 1 : 2);
				return this.#workshop.apply(ALIKE, joined, same);
			}, leaf(NOTHING)),
			isTarget: (value) => value === 1
		}));
	}
	#describe(outcome, node, set, isTarget) {
		const answers = {};
		for (const [place, positions] of settlingAnswers(this.#field, node, set, isTarget)) {
			const variable = this.#drawing.variableAt(place);
			answers[this.#name(place)] = valueNames(this.#compiled.space, variable, this.#valuesMeant(place, positions));
		}
		const facts = [];
		const questions = [];
		for (const place of membersOf(set)) (this.#drawing.variableAt(place).kind === "question" ? questions : facts).push(this.#name(place));
		return {
			facts,
			questions,
			outcome,
			answers
		};
	}
	/**
	* The values behind positions. For a wholly open charge, the offences that
	* settle whatever else is true of the charge or, if there are none, that can.
	*/
	#valuesMeant(place, positions) {
		const kinds = this.#drawing.kindsOf(this.#drawing.chargeAt(place));
		if (!kinds) {
			const groups = this.#drawing.groupsAt(place);
			return [...positions].flatMap((position) => groups[position] ?? []);
		}
		const inside = /* @__PURE__ */ new Set();
		const outside = /* @__PURE__ */ new Set();
		kinds.forEach(({ offences }, position) => {
			for (const offence of offences) (positions.has(position) ? inside : outside).add(offence);
		});
		const sure = [...inside].filter((offence) => !outside.has(offence));
		return (sure.length > 0 ? sure : [...inside]).sort((a, b) => a - b);
	}
	#name(place) {
		return variableName(this.#presumed.situation, this.#drawing.variableAt(place), this.#drawing.chargeAt(place));
	}
};
/** Names, those of small and of many sets first. */
function byUse(use) {
	return [...use].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}
// src/rules/turn.ts
/** The single changes of the case's own facts and positions that turn the outcome; none for one that is still open. */
function caseTurningsOf(compiled, situation, outcome, positions) {
	if (outcome === "undetermined") return [];
	return compiled.space.caseVariables.flatMap((variable, address) => {
		if (!compiled.order.decisive.has(variable.id)) return [];
		if (variable.kind === "question" && positions[variable.id] === void 0) return [];
		return turningsBy(compiled, situation, outcome, variable, -1, address);
	});
}
/** The single changes of one charge that turn the outcome of the case. */
function chargeTurningsOf(compiled, situation, outcome) {
	if (outcome === "undetermined" || situation.charges !== "listed") return [];
	return situation.chargeDomains.flatMap((_, charge) => compiled.space.chargeVariables.flatMap((variable, address) => turningsBy(compiled, situation, outcome, variable, charge, address)));
}
/** Values that the law cannot tell apart in this situation, in one group each. */
function groupsOf(compiled, situation, variable, address) {
	if (variable.kind !== "date") return valuesIn(variable, fullDomain(variable)).map((value) => [value]);
	const drawing = new Drawing(compiled, withDomain(situation, -1, address, fullDomain(variable)), new Workshop());
	return drawing.groupsAt(drawing.placeOf(address, -1));
}
/** The outcome of a situation: exact, or Kleene's where exactness needs too much room. */
function outcomeIn(compiled, situation) {
	const presumed = compiled.presume(situation);
	const outcomes = presumed.situation.chargeDomains.map((_, charge) => verdictOf(compiled, presumed.situation, charge).outcome);
	if (!outcomes.includes("undetermined")) return rollUp(outcomes);
	try {
		const exact = new Exact(compiled, presumed);
		for (let charge = 0; charge < outcomes.length; charge++) {
			if (outcomes[charge] !== "undetermined") continue;
			const settled = exact.outcome(charge);
			if (settled === "undetermined") return settled;
			outcomes[charge] = settled;
		}
		return rollUp(outcomes);
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return rollUp(outcomes);
	}
}
function turningsBy(compiled, situation, outcome, variable, charge, address) {
	const current = valuesIn(variable, (charge < 0 ? situation.caseDomains : situation.chargeDomains[charge] ?? [])[address] ?? 0);
	const possible = valuesIn(variable, charge < 0 ? situation.bounds[address] ?? 0 : fullDomain(variable));
	const byOutcome = /* @__PURE__ */ new Map();
	for (const group of groupsOf(compiled, situation, variable, address)) {
		const others = group.filter((value) => possible.includes(value) && !current.includes(value));
		const [example] = others;
		if (example === void 0) continue;
		const turned = outcomeIn(compiled, withDomain(situation, charge, address, onlyValue(variable, example)));
		if (turned !== outcome) byOutcome.set(turned, [...byOutcome.get(turned) ?? [], ...others]);
	}
	const name = variableName(situation, variable, charge);
	return [...byOutcome].map(([turned, values]) => ({
		...variable.kind === "question" ? { question: name } : { fact: name },
		to: valueNames(compiled.space, variable, values),
		outcome: turned
	}));
}
// src/rules/determine.ts
/**
* What the law says of a situation under the given positions.
* @param part the outcome of a situation with the same outcome key, where it was worked out before
*/
function determine(compiled, start, positions, part) {
	const presumed = compiled.presume(start);
	const { situation } = presumed;
	const { outcome, ground, provisions, turnsOn, charges, settledBy, settledByComplete, assumed } = part ?? outcomePart(compiled, start, positions, presumed);
	return withLazyTurnings({
		outcome,
		ground,
		provisions,
		turnsOn,
		charges,
		settledBy,
		settledByComplete,
		conditions: outcome === "ineligible" ? [] : dutiesOf(compiled, situation),
		assumed,
		next: nextSteps(compiled, situation, outcome),
		notes: compiled.law.notes_of_law.filter((note) => compiled.test(note.when)(situation, 0) === 2).map((note) => note.id)
	}, () => caseTurningsOf(compiled, start, outcome, positions), () => chargeTurningsOf(compiled, start, outcome));
}
/** The outcome with its reasons, and what would settle it. */
function outcomePart(compiled, start, positions, presumed = compiled.presume(start)) {
	const { situation } = presumed;
	const verdicts = situation.chargeDomains.map((_, charge) => verdictOf(compiled, situation, charge));
	const truths = verdicts.map((verdict) => [...verdict.truths]);
	const outcomes = verdicts.map((verdict) => verdict.outcome);
	const turnsOn = outcomes.map(() => []);
	let settledBy = [];
	let complete = true;
	if (outcomes.includes("undetermined")) try {
		const exact = new Exact(compiled, presumed);
		outcomes.forEach((outcome, charge) => {
			if (outcome !== "undetermined") return;
			outcomes[charge] = exact.outcome(charge);
			compiled.provisions.forEach((_, index) => {
				const row = truths[charge];
				if (row?.[index] === 1) row[index] = exact.truth(index, charge);
			});
		});
		if (outcomes.includes("undetermined")) ({sets: settledBy, complete} = exact.settledBy(outcomes));
		outcomes.forEach((outcome, charge) => {
			if (outcome === "undetermined") turnsOn[charge] = outcomes.length === 1 ? usedIn(settledBy) : exact.turnsOn(charge);
		});
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		complete = false;
		outcomes.forEach((outcome, charge) => {
			if (outcome === "undetermined") turnsOn[charge] = openIn(compiled, situation, charge, truths[charge] ?? []);
		});
	}
	const charges = outcomes.map((outcome, charge) => chargeDetermination(compiled, situation, charge, outcome, truths[charge] ?? [], turnsOn[charge] ?? []));
	const outcome = rollUp(outcomes);
	return {
		outcome,
		ground: sharedGround(outcome, charges),
		provisions: unique(charges.flatMap((charge) => charge.provisions)),
		turnsOn: outcome === "undetermined" ? caseTurnsOn(settledBy, charges) : [],
		charges,
		settledBy,
		settledByComplete: complete,
		assumed: assumedIn(compiled, start, positions)
	};
}
/** What would turn a settled outcome takes longer than the outcome and few reports show it: it is worked out when asked for. */
function withLazyTurnings(determination, ofCase, ofCharges) {
	let cases;
	let all;
	const caseTurnings = () => cases ??= ofCase();
	return Object.defineProperties(determination, {
		caseTurnings: {
			enumerable: false,
			get: caseTurnings
		},
		wouldChange: {
			enumerable: true,
			get: () => all ??= [...caseTurnings(), ...ofCharges()]
		}
	});
}
function chargeDetermination(compiled, situation, charge, outcome, truths, turnsOn) {
	return {
		outcome,
		ground: outcome === "ineligible" ? groundOf(compiled, truths) : null,
		provisions: decidingProvisions(compiled, outcome, truths),
		turnsOn,
		trace: compiled.provisions.map(({ provision }, index) => traceStep(compiled, situation, charge, provision, truths[index] ?? 1))
	};
}
function traceStep(compiled, situation, charge, provision, truth) {
	const reads = readsOf(compiled, provision);
	return {
		provision: provision.id,
		article: provision.article,
		...provision.numeral === void 0 ? {} : { numeral: provision.numeral },
		value: truthWord(truth),
		reads,
		open: truth === 1 ? reads.filter((id) => isOpen(compiled, situation, charge, id)) : []
	};
}
const readsMemo = /* @__PURE__ */ new WeakMap();
/** The facts and questions that a provision's condition reads, also through other provisions. */
function readsOf(compiled, provision) {
	const known = readsMemo.get(provision);
	if (known) return known;
	const reads = /* @__PURE__ */ new Set();
	for (const part of walk(provision.when)) if ("fact" in part) reads.add(part.fact);
	else if ("date" in part) reads.add(part.date);
	else if ("event" in part) reads.add("linked-event");
	else if ("window" in part) reads.add("linked-event").add("conduct-date");
	else if ("question" in part) reads.add(part.question);
	else if ("class" in part || "raises" in part) reads.add("offence");
	else if ("stated" in part) reads.add(part.stated);
	else if ("provision" in part) {
		const other = compiled.law.provisions.find((one) => one.id === part.provision);
		for (const id of other ? readsOf(compiled, other) : []) reads.add(id);
	}
	const list = [...reads];
	readsMemo.set(provision, list);
	return list;
}
function isOpen(compiled, situation, charge, id) {
	const inCase = compiled.space.caseIndex.get(id);
	if (inCase !== void 0) {
		const variable = compiled.space.caseVariables[inCase];
		return variable !== void 0 && valuesIn(variable, situation.caseDomains[inCase] ?? 0).length > 1;
	}
	const inCharge = compiled.space.chargeIndex.get(id);
	const variable = inCharge === void 0 ? void 0 : compiled.space.chargeVariables[inCharge];
	const domain = situation.chargeDomains[charge]?.[inCharge ?? -1];
	return variable !== void 0 && domain !== void 0 && valuesIn(variable, domain).length > 1;
}
function openIn(compiled, situation, charge, truths) {
	return unique(compiled.provisions.flatMap(({ provision }, index) => truths[index] === 1 ? readsOf(compiled, provision).filter((id) => isOpen(compiled, situation, charge, id)) : [])).map((id) => {
		const inCharge = compiled.space.chargeVariables[compiled.space.chargeIndex.get(id) ?? -1];
		return inCharge ? variableName(situation, inCharge, charge) : id;
	});
}
function sharedGround(outcome, charges) {
	if (outcome !== "ineligible") return null;
	const first = charges[0]?.ground ?? null;
	return charges.every((charge) => charge.ground === first) ? first : null;
}
function caseTurnsOn(settledBy, charges) {
	return unique([...usedIn(settledBy), ...charges.flatMap((charge) => charge.turnsOn)]);
}
/** Names of the facts and questions in settling sets, most useful first. */
function usedIn(settledBy) {
	const use = /* @__PURE__ */ new Map();
	for (const set of settledBy) {
		const names = [...set.facts, ...set.questions];
		for (const name of names) use.set(name, (use.get(name) ?? 0) + 1 / names.length ** 2);
	}
	return byUse(use);
}
function dutiesOf(compiled, situation) {
	const duties = [];
	for (const duty of compiled.law.conditions) {
		const asked = compiled.test(duty.when)(situation, 0);
		if (asked === 0) continue;
		const met = duty.met ? compiled.test(duty.met)(situation, 0) : 0;
		const open = met === 1 || asked === 1;
		duties.push({
			id: duty.id,
			article: duty.article,
			status: met === 2 ? "met" : open ? "unknown" : "pending"
		});
	}
	return duties;
}
/** The positions that the result leans on: those that matter once they are open again. */
function assumedIn(compiled, start, positions) {
	let freed = start;
	const assumed = /* @__PURE__ */ new Map();
	compiled.space.caseVariables.forEach((variable, address) => {
		const position = positions[variable.id];
		if (variable.kind !== "question" || position === void 0 || position === "open") return;
		assumed.set(variable.id, position);
		freed = withDomain(freed, -1, address, fullDomain(variable));
	});
	if (assumed.size === 0) return [];
	const presumed = compiled.presume(freed);
	if (!presumed.situation.chargeDomains.some((_, charge) => {
		const { truths } = verdictOf(compiled, presumed.situation, charge);
		if (outcomeOf(compiled, truths) !== "undetermined") return false;
		return compiled.provisions.some(({ provision }, index) => truths[index] === 1 && readsOf(compiled, provision).some((id) => assumed.has(id)));
	}) && !presumptionsRead(compiled, assumed)) return [];
	try {
		const support = new Exact(compiled, presumed).support();
		return [...assumed].filter(([question]) => support.has(question)).map(([question, position]) => ({
			question,
			position
		}));
	} catch (error) {
		if (!(error instanceof TooLarge)) throw error;
		return [...assumed].map(([question, position]) => ({
			question,
			position
		}));
	}
}
/** Whether a presumption rests on one of these questions. */
function presumptionsRead(compiled, questions) {
	return compiled.law.presumptions.some(({ if: premise }) => [...readBy(compiled.law, premise)].some((id) => questions.has(id)));
}
function nextSteps(compiled, situation, outcome) {
	return compiled.law.next.filter((step) => step.outcomes.includes(outcome) && compiled.test(step.when)(situation, 0) === 2).map((step) => ({
		id: step.id,
		article: step.article,
		...step.days === void 0 ? {} : { days: step.days }
	}));
}
function unique(names) {
	return [...new Set(names)];
}
// src/rules/engine.ts
/**
* The positions that hold: the reading's, then those taken one by one.
* Throws {@link LawError} for a reading, question or position that the law does not have.
*/
function positionsFor(law, reading, assumptions) {
	const named = Object.hasOwn(law.readings, reading) ? law.readings[reading] : void 0;
	if (!named) throw new LawError("unknown-reading", [reading]);
	for (const [id, position] of Object.entries(assumptions)) {
		const question = law.questions.find((one) => one.id === id);
		if (!question) throw new LawError("unknown-question", [id]);
		if (position !== "open" && !question.positions.some((one) => one.id === position)) throw new LawError("unknown-position", [id, position]);
	}
	return {
		...named.positions,
		...assumptions
	};
}
/** How many determinations are kept: lists of thousands share some hundreds of situations. */
const MOST_KEPT = 2e4;
var Engine = class {
	compiled;
	asOf;
	positions;
	#kept = /* @__PURE__ */ new Map();
	#parts = /* @__PURE__ */ new Map();
	#outcomeKey;
	constructor(compiled, options) {
		this.compiled = compiled;
		this.asOf = options.asOf;
		this.positions = positionsFor(compiled.law, options.reading ?? "working", options.assumptions ?? {});
		this.#outcomeKey = outcomeKeyOf(compiled.law, compiled.space, compiled.order);
	}
	/** What the law says of a case. */
	evaluate(subject) {
		const conflicts = [];
		const situation = situationOf(subject, this.compiled.space, this.asOf, this.positions, conflicts);
		return {
			determination: this.determine(situation),
			conflicts
		};
	}
	/** What the law says of a situation. */
	determine(situation) {
		const key = `${situationKey(situation)}|${situation.bounds.join()}`;
		let determination = this.#kept.get(key);
		if (!determination) {
			determination = determine(this.compiled, situation, this.positions, this.#outcome(situation));
			if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
			this.#kept.set(key, determination);
		}
		return determination;
	}
	#outcome(situation) {
		const key = this.#outcomeKey(situation);
		let part = this.#parts.get(key);
		if (!part) {
			part = outcomePart(this.compiled, situation, this.positions);
			if (this.#parts.size >= MOST_KEPT) this.#parts.clear();
			this.#parts.set(key, part);
		}
		return part;
	}
};
// src/rules/law-check.ts
init_facts$1();
init_dates();
/** Every name in the law that stands for nothing; empty if the law holds together. */
function checkNames(law) {
	const findings = [];
	const add = (path, code, found, expected) => findings.push({
		path,
		code,
		found,
		expected
	});
	const ids = (list) => list.map((one) => one.id);
	const provisions = ids(law.provisions);
	const events = ids(law.events);
	const condition = (path, one, scope) => {
		if ("all" in one) one.all.forEach((part, index) => {
			condition([
				...path,
				"all",
				index
			], part, scope);
		});
		else if ("any" in one) one.any.forEach((part, index) => {
			condition([
				...path,
				"any",
				index
			], part, scope);
		});
		else if ("not" in one) condition([...path, "not"], one.not, scope);
		else if ("any-charge" in one) condition([...path, "any-charge"], one["any-charge"], "charge");
		else if ("fact" in one) factIs([...path], one.fact, acceptedBy(one), scope);
		else if ("stated" in one) {
			if (one.stated !== "charges" && !isCaseFactId(one.stated)) add([...path, "stated"], "unknown-fact", one.stated, CASE_FACT_IDS.join(", "));
		} else if ("date" in one) {
			if (!isCaseFactId(one.date) || definitionOf(one.date).kind !== "date") add([...path, "date"], "unknown-fact", one.date, CASE_FACT_IDS.filter((id) => definitionOf(id).kind === "date").join(", "));
			order(path, one);
		} else if ("event" in one) {
			if (one.event !== "listed") {
				for (const event of one.event) if (!events.includes(event)) add([...path, "event"], "unknown-event", event, events.join(", "));
			}
		} else if ("question" in one) question(path, one.question, one.position);
		else if ("provision" in one) {
			if (!provisions.includes(one.provision)) add([...path, "provision"], "unknown-provision", one.provision, provisions.join(", "));
			else if (scope === "case" && readsCharge(law, one)) add([...path, "provision"], "charge-outside-charges", one.provision, "any-charge");
		} else if (scope === "case" && ("class" in one || "raises" in one)) add(path, "charge-outside-charges", Object.keys(one).join(), "any-charge");
	};
	const factIs = (path, fact, values, scope) => {
		if (!isCaseFactId(fact) && !isChargeFactId(fact)) {
			const closed = [...CASE_FACT_IDS, ...CHARGE_FACT_IDS].filter((id) => valuesOf$1(definitionOf(id)).length > 0);
			add([...path, "fact"], "unknown-fact", fact, closed.join(", "));
			return;
		}
		if (scope === "case" && isChargeFactId(fact)) add([...path, "fact"], "charge-outside-charges", fact, "any-charge");
		const allowed = valuesOf$1(definitionOf(fact));
		for (const value of values) if (!allowed.includes(value)) add([...path, "is"], "unknown-value", value, allowed.join(", "));
	};
	const question = (path, id, position) => {
		const found = law.questions.find((one) => one.id === id);
		if (!found) add([...path, "question"], "unknown-question", id, ids(law.questions).join(", "));
		else if (!ids(found.positions).includes(position)) add([...path, "position"], "unknown-position", position, ids(found.positions).join(", "));
	};
	const order = (path, window) => {
		const from = window.from === void 0 ? null : parseDay(window.from);
		const to = window.to === void 0 ? null : parseDay(window.to);
		if (from !== null && to !== null && from > to) add(path, "window-ends-before-start", `${String(window.from)}..${String(window.to)}`, "");
	};
	const sources = (path, keys) => {
		keys.forEach((key, index) => {
			if (!Object.hasOwn(law.sources, key)) add([
				...path,
				"sources",
				index
			], "unknown-source", key, Object.keys(law.sources).join(", "));
		});
	};
	const distinct = (path, list) => {
		list.forEach((one, index) => {
			if (list.findIndex((other) => other.id === one.id) < index) add([
				...path,
				index,
				"id"
			], "duplicate-id", one.id, "");
		});
	};
	const articles = law.articles.map((article) => article.number);
	const article = (path, number) => {
		if (!articles.includes(number)) add([...path, "article"], "unknown-article", number, articles.join(", "));
	};
	for (const name of [
		"events",
		"provisions",
		"presumptions",
		"questions",
		"notes_of_law",
		"conditions",
		"next"
	]) distinct([name], law[name]);
	law.articles.forEach((one, index) => {
		sources(["articles", index], one.sources);
	});
	law.events.forEach((event, index) => {
		const path = ["events", index];
		sources(path, event.sources);
		article(path, event.article);
		order([...path, "certain"], event.certain);
		order([...path, "possible"], event.possible);
		if (!within(event.certain, event.possible)) add([...path, "certain"], "certain-outside-possible", JSON.stringify(event.certain), JSON.stringify(event.possible));
	});
	law.provisions.forEach((provision, index) => {
		article(["provisions", index], provision.article);
		condition([
			"provisions",
			index,
			"when"
		], provision.when, "charge");
		if (reaches(law, provision.id, provision.id, /* @__PURE__ */ new Set())) add(["provisions", index], "provision-of-itself", provision.id, "");
	});
	law.presumptions.forEach((presumption, index) => {
		const path = ["presumptions", index];
		const { then } = presumption;
		const scope = "fact" in then && isChargeFactId(then.fact) ? "charge" : "case";
		condition([...path, "if"], presumption.if, scope);
		condition([...path, "then"], then, scope);
		if (!("fact" in then) && !("date" in then)) add([...path, "then"], "presumption-of-more", Object.keys(then).join(), "fact, date");
		const other = scope === "charge" ? [...walk(presumption.if)].find((part) => !isOfThisCharge(part)) : void 0;
		if (other) add([...path, "if"], "presumption-reads-more", Object.keys(other)[0] ?? "", "class, raises, facts of the charge");
		if (presumedFrom(law, presumption).has(targetOf(then) ?? "")) add(path, "presumption-of-itself", presumption.id, "");
	});
	law.questions.forEach((one, index) => {
		article(["questions", index], one.article);
		distinct([
			"questions",
			index,
			"positions"
		], one.positions);
		one.positions.forEach((position, place) => {
			sources([
				"questions",
				index,
				"positions",
				place
			], position.sources);
		});
	});
	law.notes_of_law.forEach((note, index) => {
		condition([
			"notes_of_law",
			index,
			"when"
		], note.when, "case");
	});
	law.conditions.forEach((duty, index) => {
		article(["conditions", index], duty.article);
		condition([
			"conditions",
			index,
			"when"
		], duty.when, "case");
		if (duty.met) condition([
			"conditions",
			index,
			"met"
		], duty.met, "case");
	});
	law.next.forEach((step, index) => {
		article(["next", index], step.article);
		condition([
			"next",
			index,
			"when"
		], step.when, "case");
	});
	if (!Object.hasOwn(law.readings, "working")) add(["readings"], "no-working-reading", Object.keys(law.readings).join(", "), "working");
	for (const [name, reading] of Object.entries(law.readings)) for (const [id, position] of Object.entries(reading.positions)) {
		const path = [
			"readings",
			name,
			"positions",
			id
		];
		const found = law.questions.find((one) => one.id === id);
		if (!found) add(path, "unknown-question", id, ids(law.questions).join(", "));
		else if (!ids(found.positions).includes(position)) add(path, "unknown-position", position, ids(found.positions).join(", "));
	}
	return findings;
}
/** Whether a condition turns on the charge of which it is asked. */
function readsCharge(law, condition, seen = /* @__PURE__ */ new Set()) {
	if ("any-charge" in condition) return false;
	if ("provision" in condition) {
		const provision = law.provisions.find((one) => one.id === condition.provision);
		if (!provision || seen.has(provision.id)) return false;
		return readsCharge(law, provision.when, seen.add(provision.id));
	}
	if ("fact" in condition) return isChargeFactId(condition.fact);
	return "class" in condition || "raises" in condition || partsOf(condition).some((part) => readsCharge(law, part, seen));
}
/** Whether a condition reads nothing but the charge that it is asked of. */
function isOfThisCharge(part) {
	if ("fact" in part) return isChargeFactId(part.fact);
	return "class" in part || "raises" in part || "always" in part || "all" in part || "any" in part || "not" in part;
}
/** All that a presumption's `if` reads, also through other presumptions. */
function presumedFrom(law, presumption, found = /* @__PURE__ */ new Set()) {
	for (const id of readBy(law, presumption.if)) {
		if (found.has(id)) continue;
		found.add(id);
		for (const other of law.presumptions) if (targetOf(other.then) === id) presumedFrom(law, other, found);
	}
	return found;
}
function within(inner, outer) {
	const after = outer.from === void 0 || inner.from !== void 0 && inner.from >= outer.from;
	const before = outer.to === void 0 || inner.to !== void 0 && inner.to <= outer.to;
	return after && before;
}
function reaches(law, from, target, seen) {
	const provision = law.provisions.find((one) => one.id === from);
	if (!provision || seen.has(from)) return false;
	seen.add(from);
	const named = [];
	const collect = (one) => {
		if ("provision" in one) named.push(one.provision);
		else if ("all" in one) one.all.forEach(collect);
		else if ("any" in one) one.any.forEach(collect);
		else if ("not" in one) collect(one.not);
		else if ("any-charge" in one) collect(one["any-charge"]);
	};
	collect(provision.when);
	return named.some((id) => id === target || reaches(law, id, target, seen));
}
// src/case/offences/catalogue.ts
/**
* The catalogue of offences: what the law's conditions need to know of each,
* and the names and article numbers under which people write it.
*/
/**
* What an offence is to the law: the class of article 9 (or of the carve-out)
* that it falls in by itself.
*/
const OFFENCE_CLASSES = [
	"grave-human-rights-violation",
	"crime-against-humanity",
	"war-crime",
	"intentional-homicide",
	"unintended-homicide",
	"gravest-injuries",
	"unintended-injuries",
	"drug-trafficking",
	"corruption",
	"military-rebellion",
	"instigation-to-military-rebellion",
	"terrorism"
];
/**
* What a charge of an offence makes worth asking: the fact that would bring
* it under an exclusion, or open a question of law.
*/
const RAISED_POINTS = [
	"foreign-armed-action",
	"expression",
	"rights-violation",
	"underlying-offence",
	"injury-degree",
	"corruption-law",
	"drug-minimum",
	"military-court"
];
// src/rules/law-schema.ts
/**
* The schema of a law file. Only files given by a user are checked with it at
* run time; the embedded ones are checked by the tests.
*/
init_dates();
/** What the schema asks of a text beyond its kind. */
const REAL_DAY = "a real day, as 2024-07-28";
const NAME = "a name of letters, digits and hyphens";
const BOUNDS = "from, to, or both";
const words = z.strictObject({
	es: z.string().min(1),
	en: z.string().min(1)
});
const day = z.string().refine((text) => parseDay(text) !== null, { error: REAL_DAY });
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: NAME });
/** For each part of this version, the parts of another that answer it. */
const answers = z.record(z.string(), z.array(z.string()));
const window = z.strictObject({
	from: day.optional(),
	to: day.optional()
});
const sourced = {
	sources: z.array(z.string()),
	confidence: z.enum(CONFIDENCES),
	checked: day
};
const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);
/** What stands beside the leading key of each operator. */
const OPERATORS = {
	all: z.strictObject({ all: z.array(z.lazy(() => condition)).min(1) }),
	any: z.strictObject({ any: z.array(z.lazy(() => condition)).min(1) }),
	not: z.strictObject({ not: z.lazy(() => condition) }),
	always: z.strictObject({ always: z.boolean() }),
	fact: z.strictObject({
		fact: z.string(),
		is: oneOrMore
	}),
	date: z.strictObject({
		date: z.string(),
		from: day.optional(),
		to: day.optional()
	}).refine((value) => value.from !== void 0 || value.to !== void 0, { error: BOUNDS }),
	event: z.strictObject({ event: z.union([z.literal("listed"), z.array(z.string()).min(1)]) }),
	window: z.strictObject({ window: z.enum(["certain", "possible"]) }),
	class: z.strictObject({ class: z.array(z.enum(OFFENCE_CLASSES)).min(1) }),
	raises: z.strictObject({ raises: z.enum(RAISED_POINTS) }),
	question: z.strictObject({
		question: z.string(),
		position: z.string()
	}),
	provision: z.strictObject({ provision: z.string() }),
	stated: z.strictObject({ stated: z.string() }),
	"any-charge": z.strictObject({ "any-charge": z.lazy(() => condition) })
};
/** The keys with which a condition can begin. */
const OPERATOR_NAMES = Object.keys(OPERATORS);
/** One condition; the operator is told by its key, so that an error names the right thing. */
const condition = z.unknown().superRefine((value, context) => {
	const keys = typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
	const operator = OPERATOR_NAMES.find((name) => keys.includes(name));
	if (operator === void 0) {
		context.addIssue({
			code: "custom",
			message: OPERATOR_NAMES.join(", "),
			params: { operator: true }
		});
		return;
	}
	const checked = OPERATORS[operator]?.safeParse(value);
	for (const issue of checked?.error?.issues ?? []) context.addIssue({
		code: "custom",
		message: issue.message,
		path: issue.path,
		params: { issue }
	});
});
const LAW_SCHEMA = z.strictObject({
	format: z.literal("amnistia-law/1"),
	id,
	country: z.string().regex(/^[A-Z]{2}$/),
	title: words,
	published: day,
	gazette: z.string().optional(),
	status: z.enum(TEXT_STATUSES),
	status_note: words,
	in_force: window,
	sources: z.record(z.string(), z.strictObject({
		url: z.string().min(1),
		title: z.string().optional()
	})),
	articles: z.array(z.strictObject({
		number: z.string(),
		title: words,
		summary: words,
		quotes: z.array(z.string()).optional(),
		...sourced
	})),
	events: z.array(z.strictObject({
		id,
		title: words,
		aliases: z.array(z.string()),
		article: z.string(),
		certain: window,
		possible: window,
		named_by_date: z.boolean(),
		key_dates: z.array(z.strictObject({
			date: z.string(),
			text: words
		})),
		places: z.array(z.string()),
		note: words.optional(),
		...sourced
	})),
	provisions: z.array(z.strictObject({
		id,
		article: z.string(),
		numeral: z.string().optional(),
		title: words,
		role: z.enum(["requirement", "exclusion"]),
		ground: z.enum(GROUNDS),
		when: condition
	})),
	presumptions: z.array(z.strictObject({
		id,
		article: z.string(),
		reason: words,
		if: condition,
		then: condition
	})),
	questions: z.array(z.strictObject({
		id,
		article: z.string(),
		text: words,
		positions: z.array(z.strictObject({
			id,
			text: words,
			holders: z.array(words),
			sources: z.array(z.string())
		})).min(2),
		hard_cases: z.array(words),
		note: words.optional()
	})),
	notes_of_law: z.array(z.strictObject({
		id,
		text: words,
		when: condition
	})),
	readings: z.record(z.string(), z.strictObject({
		title: words,
		positions: z.record(z.string(), z.string())
	})),
	conditions: z.array(z.strictObject({
		id,
		article: z.string(),
		text: words,
		when: condition,
		met: condition.optional()
	})),
	next: z.array(z.strictObject({
		id,
		article: z.string(),
		text: words,
		outcomes: z.array(z.enum([
			"eligible",
			"ineligible",
			"undetermined",
			"mixed"
		])).min(1),
		when: condition,
		days: z.number().int().positive().optional()
	})),
	not_in_law: z.array(words),
	correspondence: z.array(z.strictObject({
		with: id,
		articles: answers,
		events: answers,
		provisions: answers
	})).optional()
});
// src/rules/schema-finding.ts
/**
* @param issue as the schema of a law file gives it
* @param path from the top of the file
* @param found what stands there, undefined where nothing does
*/
function findingOf(issue, path, found) {
	const finding = (code, expected, shownAs = shown(found), at = path) => ({
		path: at,
		code,
		found: shownAs,
		expected
	});
	const key = String(path.at(-1) ?? "");
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((name) => finding("unknown-key", "", name, [...path, name]));
		case "invalid_value": return [found === void 0 ? finding("missing-key", issue.values.map(String).join(", "), key) : finding("unknown-value", issue.values.map(String).join(", "))];
		case "invalid_type":
			if (found !== void 0) return [finding("wrong-kind", issue.expected)];
			return [finding(isLanguage(path) ? "text-in-one-language" : "missing-key", issue.expected, key)];
		case "too_small": return [isLanguage(path) ? finding("text-in-one-language", "", key) : finding("empty", String(issue.minimum))];
		case "custom": {
			if (issue.params?.["operator"] === true) return [finding("unknown-operator", issue.message)];
			const inner = issue.params?.["issue"];
			return inner ? findingOf(inner, path, found) : [finding(CUSTOM[issue.message] ?? "schema", issue.message)];
		}
		case "invalid_format": return [finding(CUSTOM[issue.message] ?? "schema", issue.message)];
		default: return [finding("schema", issue.message)];
	}
}
const CUSTOM = {
	[REAL_DAY]: "no-such-day",
	[NAME]: "no-name",
	[BOUNDS]: "no-bounds"
};
const isLanguage = (path) => path.at(-1) === "es" || path.at(-1) === "en";
function shown(value) {
	if (value === void 0) return "—";
	const text = typeof value === "string" ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
// src/rules/load-law.ts
/**
* From the text of a law file to a law: YAML, then the schema, then the names.
* An error says at which line what was found and what was expected.
*/
/** A law file that cannot be used; carries every finding. */
var LawFileError = class extends Error {
	file;
	findings;
	constructor(file, findings) {
		super(`${file}: ${findings.map((one) => `line ${String(one.line)}: ${one.code}: ${one.found} (expected ${one.expected})`).join("; ")}`);
		this.name = "LawFileError";
		this.file = file;
		this.findings = findings;
	}
};
/**
* Parses and checks a law file.
* @param text the file's text (YAML or JSON)
* @param file its name, for errors
* @throws LawFileError with every finding
*/
function parseLaw(text, file) {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		uniqueKeys: true
	});
	const [broken] = document.errors;
	if (broken) {
		const { line, col } = lines.linePos(broken.pos[0]);
		throw new LawFileError(file, [{
			path: [],
			code: "yaml",
			found: broken.message,
			expected: broken.code,
			line,
			column: col
		}]);
	}
	const value = document.toJS({ maxAliasCount: 20 });
	const checked = LAW_SCHEMA.safeParse(value);
	if (!checked.success) throw new LawFileError(file, checked.error.issues.flatMap((issue) => {
		const path = issue.path.map((key) => typeof key === "symbol" ? String(key) : key);
		return findingOf(issue, path, at$1(value, path));
	}).map((one) => located(one, document, lines)));
	const law = value;
	const findings = checkNames(law);
	if (findings.length > 0) throw new LawFileError(file, findings.map((one) => located(one, document, lines)));
	return law;
}
/** The finding with the place in the file of its path, or of the nearest part of it that stands there. */
function located(finding, document, lines) {
	for (let length = finding.path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(finding.path.slice(0, length), true);
		if (isNode(node) && node.range) {
			const { line, col } = lines.linePos(node.range[0]);
			return {
				...finding,
				line,
				column: col
			};
		}
	}
	return {
		...finding,
		line: 1,
		column: 1
	};
}
function at$1(value, path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null) return void 0;
		inner = inner[key];
	}
	return inner;
}
// tests/law/loaded.ts
/** The laws and the catalogue as the tests read them: from the files themselves. */
const at = (path) => new URL(`../../data/${path}`, "file:///work/wt/hang/tests/law/loaded.ts");
function lawText(id) {
	return readFileSync(at(`laws/${id}.yaml`), "utf8");
}
function loadLaw(id) {
	const text = lawText(id);
	return {
		law: parseLaw(text, `${id}.yaml`),
		sha256: createHash("sha256").update(text).digest("hex")
	};
}
const catalogue = parse(readFileSync(at("offences.yaml"), "utf8"), { maxAliasCount: 1e3 });
const LAW_2026 = loadLaw("ve-amnesty-2026");
// tests/fuzz/mutate.ts
init_zip_directory();
init_zip_one();
/** What means something to some reader. */
const TOKENS = [
	"\"",
	"\"\"",
	";",
	",",
	"	",
	"|",
	"\n",
	"\r\n",
	"\r",
	"\0",
	"﻿",
	"=",
	"='[x]A'!A1",
	"@SUM(1)",
	"+",
	"-",
	"\x1B[2J",
	"‮",
	"\u2028",
	"<",
	"</",
	"/>",
	"<!--",
	"<![CDATA[",
	"&",
	"&#0;",
	"&lol;",
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"../../etc/passwd",
	"\\\\server\\share",
	"{",
	"}",
	"[",
	"]",
	":",
	"null",
	"1e999",
	"-0",
	"99999999999999999999",
	"0x1f",
	"31/02/2024",
	"00/00/0000",
	"29/02/1900",
	"1/1/9999",
	"agosto",
	"s/f",
	"no consta",
	"Art. 416",
	"CP",
	" y ",
	" / ",
	"(",
	")",
	"á",
	"ñ",
	"́",
	"😀",
	"\ud800",
	"&a",
	"*a",
	"!!js/function",
	"? ",
	"- ",
	"sep=",
	"Total"
];
function piece(random, corpus) {
	const kind = random.between(0, 5);
	if (kind === 0) return Buffer.from(Array.from({ length: random.between(1, 8) }, () => random.between(0, 255)));
	if (kind === 1) return Buffer.from(random.pick(TOKENS).repeat(random.between(1, random.chance(.05) ? 2e3 : 4)));
	if (kind === 2) {
		const other = random.pick(corpus);
		const from = random.between(0, Math.max(0, other.length - 1));
		return other.subarray(from, from + random.between(1, 200));
	}
	return Buffer.from(random.pick(TOKENS));
}
/** One to eight injuries. */
function damaged(bytes, random, corpus) {
	let now = bytes;
	for (let times = random.between(1, 8); times > 0; times -= 1) {
		const at = random.between(0, now.length);
		const to = Math.min(now.length, at + random.between(1, random.chance(.2) ? 500 : 12));
		switch (random.between(0, 4)) {
			case 0:
				now = Buffer.concat([
					now.subarray(0, at),
					piece(random, corpus),
					now.subarray(at)
				]);
				break;
			case 1:
				now = Buffer.concat([
					now.subarray(0, at),
					piece(random, corpus),
					now.subarray(to)
				]);
				break;
			case 2:
				now = Buffer.concat([now.subarray(0, at), now.subarray(to)]);
				break;
			case 3:
				now = Buffer.concat([now.subarray(0, to), now.subarray(at)]);
				break;
			default:
				now = Buffer.from(now);
				if (now.length > 0) now[Math.min(at, now.length - 1)] = random.between(0, 255);
		}
	}
	return now;
}
/** A container of which one part is damaged, and which is whole again around it. */
function damagedInside(bytes, random, corpus) {
	const parts = zipEntries(bytes).map((entry) => [entry.name, unpack(bytes, entry)]);
	const chosen = random.between(0, parts.length - 1);
	return storedZip(parts.map(([name, content], index) => [name, index === chosen ? damaged(content, random, corpus) : content]));
}
// tests/fuzz/readers.ts
/** Every reader with an input that nobody meant, and what must hold whatever it is. */
init_error();
init_read_date();
init_zip_directory();
init_dates();
const READERS = [
	"table",
	"spreadsheet",
	"json",
	"law",
	"mapping",
	"date",
	"charges"
];
/** How many of a thousand inputs each reader gets: a law file and a spreadsheet take longest. */
const SHARES = {
	table: 330,
	spreadsheet: 100,
	json: 160,
	law: 10,
	mapping: 100,
	date: 180,
	charges: 120
};
const CORPUS = new URL("../intake/corpus/", "file:///work/wt/hang/tests/fuzz/readers.ts");
const files = new Map(readdirSync(CORPUS).map((name) => [name, readFileSync(new URL(name, CORPUS))]));
const named = (pattern, least = 1) => [...files].filter(([name, bytes]) => pattern.test(name) && bytes.length >= least && bytes.length < 6e4).map(([, bytes]) => bytes);
const tables = named(/\.(?:csv|tsv)$/u);
const books = named(/\.(?:xlsx|ods|xls)$/u);
const zips = books.filter(isWhole);
const jsons = named(/^(?!expected).*\.(?:json|ndjson)$/u);
const law = Buffer.from(lawText("ve-amnesty-2026"));
const mapping = Buffer.from(JSON.stringify({
	format: "amnistia-map/1",
	columns: [
		{
			heading: "N°",
			fact: "id"
		},
		{
			heading: "Delitos",
			fact: "charges"
		},
		{
			heading: "Otra",
			fact: null
		}
	]
}));
const dates = named(/dates|events|stages/u).map((bytes) => bytes.toString("utf8")).join("\n").split(/[;\n]/u).map((text) => Buffer.from(text));
const charges = catalogue.offences.flatMap((offence) => offence.aliases).map((text) => Buffer.from(text));
/** Containers that can be taken apart, to be damaged inside. */
function isWhole(bytes) {
	try {
		return bytes.subarray(0, 2).toString() === "PK" && zipEntries(bytes).every((entry) => unpack(bytes, entry).length >= 0);
	} catch {
		return false;
	}
}
const recogniser = compileCatalogue(catalogue);
const context = {
	events: LAW_2026.law.events,
	charges: recogniser
};
const engine = new Engine(compileLaw(LAW_2026.law, catalogue), { asOf: parseDay("2026-11-23") ?? 0 });
var Broken = class extends Error {};
function must(holds, what) {
	if (!holds) throw new Broken(what);
}
/** An input for a reader. */
function inputFor(reader, random) {
	switch (reader) {
		case "table": return damaged(random.pick(tables), random, tables);
		case "spreadsheet": return random.chance(.3) ? damaged(random.pick(books), random, books) : damagedInside(random.pick(zips), random, tables);
		case "json": return damaged(random.pick(jsons), random, jsons);
		case "law": return damaged(law, random, [law]);
		case "mapping": return damaged(mapping, random, [mapping]);
		case "date": return damaged(random.pick(dates), random, dates);
		case "charges": return damaged(Buffer.concat([
			random.pick(charges),
			Buffer.from(random.pick([
				"; ",
				", ",
				" y ",
				" / ",
				" "
			])),
			random.pick(charges)
		]), random, charges);
	}
}
/** Reads an input; throws if something comes out that may not. */
async function read(reader, input) {
	switch (reader) {
		case "table":
		case "spreadsheet":
		case "json": return readList(input);
		case "law": return allowing([LawFileError, LawError], () => {
			compileLaw(parseLaw(input.toString("utf8"), "law.yaml"), catalogue);
		});
		case "mapping": return allowing([IntakeError], () => {
			parseMapping(input.toString("utf8"));
		});
		case "date": {
			const found = readDate(input.toString("utf8"));
			if ("spans" in found) {
				must(found.spans.length > 0, "a date without a span");
				for (const { from, to } of found.spans) must(from === null || to === null || from <= to, "a span that ends before it begins");
			}
			return;
		}
		case "charges": {
			const { charges: found } = recogniser.charges(input.toString("utf8"), null);
			for (const charge of found) must(charge.offences === null || charge.offences.length > 0, "a charge that is none");
		}
	}
}
function allowing(kinds, work) {
	try {
		work();
	} catch (error) {
		if (!kinds.some((kind) => error instanceof kind)) throw error;
	}
}
async function readList(input) {
	const source = {
		name: "input",
		bytes: async function* () {
			for (let at = 0; at < input.length; at += 700) yield input.subarray(at, at + 700);
		}
	};
	const items = [];
	try {
		for await (const batch of readCases([source], {}, context)) items.push(...batch);
	} catch (error) {
		if (!(error instanceof IntakeError)) throw error;
		must(!JSON.stringify(error.values).includes("\x1B"), "an escape in an error");
		return;
	}
	nothingLost(items, input);
	for (const item of items.filter((one) => one.kind === "case").slice(0, 2)) evaluated(item.case);
}
/** Every row once, in order; what text holds is in the rows. */
function nothingLost(items, input) {
	let row = 0;
	let table;
	let [letters, first, passedOver, tables] = [
		0,
		0,
		false,
		0
	];
	for (const item of items) if (item.kind === "table") {
		row = 0;
		table = item;
		tables += 1;
		letters += lettersIn(item.headings.join());
	} else if (item.kind !== "notice") {
		must(row === 0 || item.row > row, `row ${String(item.row)} after row ${String(row)}`);
		if (table?.detected.delimiter !== void 0 || table?.detected.format === "ndjson") must(row === 0 || item.row === row + 1, `row ${String(row + 1)} is missing`);
		if (row === 0) first = item.row;
		row = item.row;
		if (item.kind === "case") letters += lettersIn(item.cells.join());
		else if (item.kind === "rejected") letters += lettersIn(typeof item.original === "string" ? item.original : item.original.join());
		else if (item.reason === "totals") passedOver = true;
	}
	if (table?.detected.delimiter !== void 0 && (table.detected.encoding === "ascii" || table.detected.encoding === "utf-8") && tables === 1 && table?.detected.headerRow === 1 && first === 2 && !passedOver && !/^(?:\ufeff)?sep=/iu.test(input.toString("utf8"))) must(letters === lettersIn(input.toString("utf8")), `${String(lettersIn(input.toString("utf8")))} letters in, ${String(letters)} out`);
}
function lettersIn(text) {
	return text.replace(/[^A-Za-z0-9]+/gu, "").length;
}
function evaluated(subject) {
	const { determination } = engine.evaluate(subject);
	must([
		"eligible",
		"ineligible",
		"undetermined",
		"mixed"
	].includes(determination.outcome), "an outcome that is none");
	must(Object.getPrototypeOf(subject.facts) === Object.prototype && {}["polluted"] === void 0, "a changed prototype");
}
// tests/fuzz/campaign.ts
/** A number of inputs over all readers, by their shares; the same seed gives the same inputs. */
/** @param told called after every thousand inputs */
async function campaign(total, seed, told = () => void 0) {
	const counts = Object.fromEntries(READERS.map((reader) => [reader, 0]));
	const slowest = Object.fromEntries(READERS.map((reader) => [reader, {
		ms: 0,
		number: 0,
		input: Buffer.alloc(0)
	}]));
	const found = [];
	let number = 0;
	for (const reader of READERS) for (let index = Math.ceil(total * SHARES[reader] / 1e3); index > 0; index -= 1) {
		number += 1;
		const input = inputFor(reader, new Random(seed * 1000003 + number));
		const started = processor();
		try {
			await read(reader, input);
		} catch (error) {
			found.push({
				reader,
				number,
				input,
				what: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}\n${(error.stack ?? "").split("\n").slice(1, 5).join("\n")}` : String(error)
			});
			if (found.length >= 20) return {
				counts,
				found,
				slowest
			};
		}
		const ms = processor() - started;
		if (ms > slowest[reader].ms) slowest[reader] = {
			ms,
			number,
			input
		};
		counts[reader] += 1;
		if (number % 1e3 === 0) told(number);
	}
	return {
		counts,
		found,
		slowest
	};
}
/** Milliseconds of processor time so far. */
function processor() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e3;
}
export { campaign };
