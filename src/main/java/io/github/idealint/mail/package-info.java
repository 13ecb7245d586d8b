/**
 * Mails as the pages that their authors meant: encodings, parts, quotes, signatures and the wrapping of mail programs are
 * undone, and each character knows its line in the file. Read within bounds; knows texts only, Apache James mime4j for the
 * structure of mails and jsoup for parts that are HTML.
 */
package io.github.idealint.mail;
