import type { LocalizationMap } from 'discord.js';

/** The languages the commands are offered in, beside English, in the order of the rows below. */
const locales = ['es-ES', 'fr', 'de', 'pt-BR', 'ru'] as const;

type Row = [spanish: string, french: string, german: string, portuguese: string, russian: string];

/** A name or description in English, and in the other languages. */
export interface Wording {
  english: string;
  others: LocalizationMap;
}

function wording(english: string, row: Row): Wording {
  return { english, others: Object.fromEntries(locales.map((locale, at) => [locale, row[at]])) };
}

/** Names: 1 to 32 lower-case letters, digits and hyphens. The message command's may have spaces and capitals. */
export const names = {
  'who-said': wording('who-said', ['quién-dijo', 'qui-a-dit', 'wer-sagte', 'quem-disse', 'кто-сказал']),
  ask: wording('ask', ['preguntar', 'demander', 'fragen', 'perguntar', 'спросить']),
  quotes: wording('quotes', ['citas', 'citations', 'zitate', 'citações', 'цитаты']),
  timeline: wording('timeline', ['cronología', 'chronologie', 'zeitleiste', 'cronologia', 'хронология']),
  story: wording('story', ['historia', 'sujet', 'geschichte', 'história', 'история']),
  check: wording('check', ['verificar', 'vérifier', 'prüfen', 'verificar', 'проверить']),
  help: wording('help', ['ayuda', 'aide', 'hilfe', 'ajuda', 'помощь']),
  settings: wording('settings', ['ajustes', 'réglages', 'einstellungen', 'configurações', 'настройки']),
  'Check this quote': wording('Check this quote', [
    'Verificar esta cita',
    'Vérifier cette citation',
    'Dieses Zitat prüfen',
    'Verificar esta citação',
    'Проверить эту цитату',
  ]),
  words: wording('words', ['palabras', 'mots', 'worte', 'palavras', 'слова']),
  speaker: wording('speaker', ['orador', 'orateur', 'sprecher', 'orador', 'кто']),
  to: wording('to', ['a-quién', 'à-qui', 'an-wen', 'a-quem', 'кому']),
  about: wording('about', ['sobre', 'à-propos', 'worüber', 'sobre', 'о-чём']),
  question: wording('question', ['pregunta', 'question', 'frage', 'pergunta', 'вопрос']),
  of: wording('of', ['de', 'de', 'von', 'de', 'чьи']),
  title: wording('title', ['título', 'titre', 'titel', 'título', 'название']),
  text: wording('text', ['texto', 'texte', 'text', 'texto', 'текст']),
  article: wording('article', ['artículo', 'article', 'artikel', 'artigo', 'статья']),
  'only-me': wording('only-me', ['solo-yo', 'moi-seul', 'nur-ich', 'só-eu', 'только-мне']),
  threads: wording('threads', ['hilos', 'fils', 'threads', 'tópicos', 'ветки']),
} satisfies Record<string, Wording>;

/** Descriptions: 1 to 100 characters. */
export const descriptions = {
  'who-said': wording('Who said it, to whom, about what: in the exact words on record', [
    'Quién lo dijo, a quién y sobre qué: con las palabras exactas registradas',
    'Qui l’a dit, à qui, à quel sujet : avec les mots exacts consignés',
    'Wer es sagte, zu wem und worüber: im genauen Wortlaut',
    'Quem disse, a quem e sobre o quê: com as palavras exatas registradas',
    'Кто сказал, кому и о чём: дословно, как записано',
  ]),
  ask: wording('Ask about the story in your own words', [
    'Pregunta sobre la historia con tus propias palabras',
    'Poser une question sur le sujet avec vos propres mots',
    'In eigenen Worten nach der Geschichte fragen',
    'Pergunte sobre a história com suas próprias palavras',
    'Задайте вопрос об этой истории своими словами',
  ]),
  quotes: wording('All quotations of a person or on a subject', [
    'Todas las citas de una persona o sobre un tema',
    'Toutes les citations d’une personne ou sur un thème',
    'Alle Zitate einer Person oder zu einem Thema',
    'Todas as citações de uma pessoa ou sobre um tema',
    'Все цитаты человека или по теме',
  ]),
  timeline: wording('What happened when', [
    'Qué pasó y cuándo',
    'Ce qui s’est passé et quand',
    'Was wann geschah',
    'O que aconteceu e quando',
    'Что и когда произошло',
  ]),
  story: wording('What the story is about, in short', [
    'De qué trata la historia, en breve',
    'De quoi il s’agit, en bref',
    'Worum es in der Geschichte geht, in Kürze',
    'Do que trata a história, em resumo',
    'О чём эта история, вкратце',
  ]),
  check: wording('Check a quotation against the record', [
    'Verificar una cita con lo registrado',
    'Vérifier une citation d’après les propos consignés',
    'Ein Zitat mit dem Wortlaut vergleichen',
    'Verificar uma citação com o registro',
    'Сверить цитату с записью',
  ]),
  help: wording('How to ask, with examples', [
    'Cómo preguntar, con ejemplos',
    'Comment poser une question, avec des exemples',
    'Wie man fragt, mit Beispielen',
    'Como perguntar, com exemplos',
    'Как спрашивать, с примерами',
  ]),
  settings: wording('How I behave in this channel', [
    'Cómo me comporto en este canal',
    'Comment je me comporte dans ce salon',
    'Wie ich mich in diesem Kanal verhalte',
    'Como me comporto neste canal',
    'Как я веду себя в этом канале',
  ]),
  words: wording('Words of the quotation, as you remember them', [
    'Palabras de la cita, como las recuerdes',
    'Des mots de la citation, de mémoire',
    'Worte des Zitats, wie du sie in Erinnerung hast',
    'Palavras da citação, como você se lembra',
    'Слова цитаты, как вы их помните',
  ]),
  speaker: wording('Who said it', [
    'Quién lo dijo',
    'Qui l’a dit',
    'Wer es sagte',
    'Quem disse',
    'Кто сказал',
  ]),
  to: wording('To whom it was said', [
    'A quién se lo dijo',
    'À qui cela a été dit',
    'Zu wem es gesagt wurde',
    'A quem foi dito',
    'Кому было сказано',
  ]),
  about: wording('What it is about', [
    'De qué se trata',
    'De quoi il s’agit',
    'Worum es geht',
    'Do que se trata',
    'О чём это',
  ]),
  question: wording('Your question', [
    'Tu pregunta',
    'Votre question',
    'Deine Frage',
    'Sua pergunta',
    'Ваш вопрос',
  ]),
  of: wording('A person or a subject', [
    'Una persona o un tema',
    'Une personne ou un thème',
    'Eine Person oder ein Thema',
    'Uma pessoa ou um tema',
    'Человек или тема',
  ]),
  title: wording('Which story, where there are several', [
    'Qué historia, si hay varias',
    'Quel sujet, s’il y en a plusieurs',
    'Welche Geschichte, wenn es mehrere gibt',
    'Qual história, se houver várias',
    'Какая история, если их несколько',
  ]),
  text: wording('The text with the quotation', [
    'El texto con la cita',
    'Le texte avec la citation',
    'Der Text mit dem Zitat',
    'O texto com a citação',
    'Текст с цитатой',
  ]),
  article: wording('An article to add as a story, as a file', [
    'Un artículo para añadir como historia, en un archivo',
    'Un article à ajouter comme sujet, dans un fichier',
    'Ein Artikel, der als Geschichte dazukommt, als Datei',
    'Um artigo para adicionar como história, em um arquivo',
    'Статья, которую добавить как историю, файлом',
  ]),
  'only-me': wording('Answer only me', [
    'Responder solo a mí',
    'Ne répondre qu’à moi',
    'Nur mir antworten',
    'Responder só para mim',
    'Ответить только мне',
  ]),
  threads: wording('Move long exchanges to a thread', [
    'Llevar las conversaciones largas a un hilo',
    'Déplacer les longs échanges dans un fil',
    'Lange Gespräche in einen Thread verlegen',
    'Levar conversas longas para um tópico',
    'Переносить долгие беседы в ветку',
  ]),
} satisfies Record<string, Wording>;
