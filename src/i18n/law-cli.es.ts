import type { LawCliWords } from './law-cli.ts';

export const lawCliEs: LawCliWords = {
  commands: {
    show: {
      summary: 'las reglas en vigencia, en palabras',
      description: 'Las reglas de la ley como las lee una persona: artículo, resumen, condiciones en palabras, fuentes, confianza y última revisión. Las condiciones se redactan a partir del archivo mismo.',
      argument: 'un artículo (art 9), un hecho (evento 12), una cuestión (Q4), una regla (art-9-2), o todo',
      examples: [
        ['amnistia ley mostrar', 'toda la ley'],
        ['amnistia ley mostrar art 9', 'un artículo con sus reglas'],
        ['amnistia ley mostrar evento 12', 'un hecho de la lista con sus ventanas'],
        ['amnistia ley mostrar Q4', 'una cuestión abierta con sus posiciones'],
        ['amnistia ley mostrar cuestiones', 'todas las cuestiones abiertas'],
        ['amnistia ley mostrar todo --format html -o ley.html', 'una página para leer o imprimir'],
      ],
    },
    list: {
      summary: 'todas las versiones, con fechas y estado',
      description: 'Las versiones de la ley que trae el programa: título, fechas, estado del texto y qué le falta.',
      argument: '',
      examples: [['amnistia ley listar', 'todas las versiones']],
    },
    check: {
      summary: 'revisar un archivo de ley',
      description: 'Revisa la forma y la lógica de un archivo de ley: nombres que no existen, reglas que nunca o siempre se dan, ventanas que terminan antes de empezar, cuestiones sin uso, fuentes sin dirección. Cada hallazgo, con su línea y su remedio. Termina con 1 si hay errores, con 2 si el archivo no se puede leer.',
      argument: 'el archivo de ley, o el identificador de una que trae el programa',
      examples: [
        ['amnistia ley revisar ve-amnesty-2026-r1.yaml', 'una versión propia'],
        ['amnistia ley revisar ve-amnesty-2026', 'la que trae el programa'],
      ],
    },
    new: {
      summary: 'empezar una versión propia',
      description: 'Escribe en esta carpeta una versión nueva a partir de otra, con todos sus comentarios, y la hoja de sus casos de prueba. Su texto queda como no cotejado con la Gaceta.',
      argument: 'la versión de la que se parte y el nombre de la nueva',
      examples: [
        ['amnistia ley nueva ve-amnesty-2026 ve-amnesty-2026-r1', 'para corregir la ley'],
        ['amnistia ley nueva ve-amnesty-2026 ve-amnesty-2027 --published 2027-03-01', 'para una reforma'],
      ],
    },
    test: {
      summary: 'probar la ley con los casos de los abogados',
      description: 'Corre los casos de prueba de una ley (CSV o XLSX): dice cuáles no dan lo que se esperaba y qué parte de la ley no toca ningún caso. Termina con 1 si algún caso falla.',
      argument: 'el archivo de ley o su identificador (por defecto, la ley en vigencia)',
      examples: [
        ['amnistia ley probar', 'la ley con sus propios casos'],
        ['amnistia ley probar ve-amnesty-2026-r1.yaml', 'una versión propia, con la hoja que está a su lado'],
        ['amnistia ley probar --cases mis-casos.xlsx', 'con otra hoja'],
      ],
    },
    diff: {
      summary: 'qué cambia de una versión a otra',
      description: 'Dice, regla por regla y en palabras, qué se añadió, suprimió, amplió o restringió, con un caso de ejemplo. No compara textos: compara todas las situaciones que ampara cada versión.',
      argument: 'la versión de antes y la de ahora: identificador o archivo',
      examples: [
        ['amnistia ley diferencias ve-amnesty-bill-2026-02 ve-amnesty-2026', 'del proyecto a la ley'],
        ['amnistia ley diferencias ve-amnesty-2026 ve-amnesty-2026-r1.yaml', 'qué hizo una corrección'],
      ],
    },
    impact: {
      summary: 'a quién alcanza un cambio de ley o de lectura',
      description: 'Cuenta, en una lista de casos, quién entra y quién sale con el cambio de una ley a otra o de una lectura a otra, y por cuál regla; o cuántos casos retiene cada cuestión abierta. Los casos se leen con los números de la primera ley.',
      argument: 'dos leyes y una lista de casos; con --vs o --questions, solo la lista, o una ley y la lista',
      examples: [
        ['amnistia ley efecto ve-amnesty-bill-2026-02 ve-amnesty-2026 casos.csv', 'del proyecto a la ley'],
        ['amnistia ley efecto casos.csv --reading strict --vs favourable', 'de la lectura estricta a la favorable'],
        ['amnistia ley efecto casos.csv --questions', 'cuántos casos retiene cada cuestión'],
        ['amnistia ley efecto casos.csv --question Q1', 'una sola cuestión'],
        ['amnistia ley efecto casos.csv --presumption conduct-at-arrest', 'a quién ampara una presunción'],
        ['amnistia ley efecto casos.csv --reading strict --vs favourable -o efecto.html', 'con una gráfica'],
      ],
    },
    find: {
      summary: 'buscar un delito',
      description: 'Los delitos del catálogo que contienen todas las palabras en su nombre o llevan ese artículo.',
      argument: 'palabras del nombre, o un artículo',
      examples: [
        ['amnistia delitos buscar traición', 'por una parte del nombre'],
        ['amnistia delitos buscar "art. 416"', 'por el artículo, antes y después de 2005'],
      ],
    },
    'show-offence': {
      summary: 'todo lo que consta de un delito',
      description: 'Nombre, artículos, pena, qué es para la ley, qué hace preguntar, fuentes.',
      argument: 'el identificador del delito',
      examples: [['amnistia delitos mostrar lesiones-gravisimas', 'un delito']],
    },
  },
  options: {
    format: 'text, markdown, html o json (repetible, cada uno seguido de su -o)',
    published: 'día de publicación de la versión nueva, como 2027-03-01 (por defecto, el de la otra)',
    'in-force': 'día desde el que está en vigencia (por defecto, el de publicación)',
    cases: 'hoja de casos de prueba, CSV o XLSX (por defecto, la de la ley)',
    vs: 'lectura con la que se compara, como favourable',
    questions: 'cuántos casos retiene cada cuestión abierta',
    question: 'solo esta cuestión, como Q1 (repetible)',
    presumption: 'a quién ampara esta presunción, por su nombre en «ley mostrar presunciones»',
  },
  parts: (articles, events, questions) => `un artículo (art ${articles}), un hecho (evento ${events}), una cuestión (${questions}), una regla por su identificador, o «artículos», «hechos», «reglas», «presunciones», «cuestiones», «todo»`,
  begun: (law, cases) =>
    `Corrija ${law} con un editor de texto. Después:\n  amnistia ley revisar ${law}\n${cases === null ? '' : `  amnistia ley probar ${law}    (casos en ${cases})\n`}`.trimEnd(),
  badCase: (row, column, cell) => `  fila ${String(row)}, ${column}: «${cell}» no es nada que se pueda esperar allí`,
  badRow: (row, message) => `  fila ${String(row)}: ${message}`,
  noExpectation: '  ninguna fila dice qué se espera: hace falta una columna «Se espera» (amparado, no amparado, sin determinar, mixto)',
};
