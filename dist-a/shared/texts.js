
const NO_LEARNER={
code:"cohort.no-learner",
message:{
en:"nothing says who the learner is",
fr:"rien ne dit qui est l\u2019apprenant"
},
hint:{
en:"fill in learnerId, emailHash, or identifierValue with identifierType",
fr:"remplir learnerId, emailHash, ou identifierValue avec identifierType"
}
};
const NO_HEADER={
code:"cohort.no-header",
message:{
en:"no column has a known name",
fr:"aucune colonne n\u2019a de nom connu"
},
hint:{
en:"the first line names the columns, at least: learnerId, awardedOn; or identifierType, identifierValue, awardedOn",
fr:"la premi\xE8re ligne nomme les colonnes, au moins : did apprenant, d\xE9livr\xE9 le ; ou type identifiant, valeur identifiant, d\xE9livr\xE9 le"
}
};
function tooManyColumns(e){
return{
code:"cohort.too-many-columns",
message:{
en:`there are more than ${e} columns`,
fr:`il y a plus de ${e} colonnes`
}
};
}
function cellCount(e,t){
return{
code:"cohort.cell-count",
message:{
en:`this row has ${e} cells, the header has ${t}`,
fr:`cette ligne a ${e} cellules, l\u2019en-t\xEAte en a ${t}`
},
hint:{
en:"put a cell that holds the delimiter in quotes",
fr:"mettre entre guillemets une cellule qui contient le s\xE9parateur"
}
};
}
const QUOTE={
code:"cohort.quote",
message:{
en:"a quote stands inside a cell that is not in quotes",
fr:"un guillemet figure dans une cellule qui n\u2019est pas entre guillemets"
},
hint:{
en:"put the cell in quotes, and write each quote within it twice",
fr:"mettre la cellule entre guillemets et y doubler chaque guillemet"
}
};
const ENCODING_HINT={
en:"save the file as \u201CCSV UTF-8\u201D",
fr:"enregistrer le fichier au format \xAB CSV UTF-8 \xBB"
};
const SPREADSHEET_HINT={
en:"this is the workbook of a spreadsheet (.xlsx, .xls, .ods): save it from there as \u201CCSV UTF-8\u201D, and give that file",
fr:"c\u2019est le classeur d\u2019un tableur (.xlsx, .xls, .ods) : l\u2019enregistrer depuis celui-ci en \xAB CSV UTF-8 \xBB, et donner ce fichier"
};
const NOT_UTF8={
code:"cohort.encoding",
message:{
en:"a character was lost here: this is not UTF-8, or was not when it was converted",
fr:"un caract\xE8re est perdu ici : ce n\u2019est pas de l\u2019UTF-8, ou ce ne l\u2019\xE9tait pas lors d\u2019une conversion"
},
hint:ENCODING_HINT
};
const NUL={
code:"cohort.control-character",
message:{
en:"a character with code 0 stands here",
fr:"un caract\xE8re de code 0 figure ici"
},
hint:ENCODING_HINT
};
const EMPTY={
code:"cohort.required",
message:{en:"this cell must not be empty",fr:"cette cellule ne peut pas \xEAtre vide"}
};
function needsCell(e){
return{
code:"cohort.required",
message:{
en:`this says nothing without ${e}, which is empty`,
fr:`ceci ne dit rien sans ${e}, qui est vide`
}
};
}
const DATE={
code:"cohort.date",
message:{
en:"this is not a date the calendar knows, or it has no time zone",
fr:"cette date n\u2019existe pas au calendrier, ou elle n\u2019a pas de fuseau horaire"
},
hint:{
en:"write 2026-07-01, or 2026-07-01T14:00:00+02:00",
fr:"\xE9crire 2026-07-01, ou 2026-07-01T14:00:00+02:00"
}
};
const DATE_ORDER={
code:"cohort.date-order",
message:{
en:"the order of day and month cannot be told from this date",
fr:"l\u2019ordre du jour et du mois ne se d\xE9duit pas de cette date"
},
hint:{
en:"say how dates are written, as with --date-format DD/MM/YYYY, or write 2026-07-01",
fr:"dire comment les dates sont \xE9crites, comme avec --date-format DD/MM/YYYY, ou \xE9crire 2026-07-01"
}
};
function dateOtherwise(e){
return{
code:"cohort.date",
message:{
en:`this is neither a date as ${e} nor as YYYY-MM-DD`,
fr:`cette date n\u2019est \xE9crite ni comme ${e} ni comme YYYY-MM-DD`
},
hint:DATE.hint
};
}
const SERIAL_DATE={
code:"cohort.serial-date",
message:{
en:"this is the number by which a spreadsheet keeps a date, not a date",
fr:"c\u2019est le nombre par lequel un tableur garde une date, pas une date"
},
hint:{
en:"give the column a date format (2026-07-01) in the spreadsheet before saving it as CSV",
fr:"donner \xE0 la colonne un format de date (2026-07-01) dans le tableur avant d\u2019enregistrer en CSV"
}
};
const CREDITS={
code:"cohort.decimal",
message:{
en:"a number between 0 and 1,000,000 with at most three decimals is expected here",
fr:"un nombre entre 0 et 1 000 000 avec au plus trois d\xE9cimales est attendu ici"
},
hint:{
en:"write decimals after a point: 1.5",
fr:"\xE9crire les d\xE9cimales apr\xE8s un point : 1.5"
}
};
const NOT_TEXT={
code:"cohort.not-text",
message:{
en:"a text that is not empty is expected here",
fr:"un texte non vide est attendu ici"
},
hint:{
en:"put it in quotes, or leave the member out",
fr:"le mettre entre guillemets, ou omettre le membre"
}
};
const NOT_A_ROW={
code:"cohort.not-a-row",
message:{
en:'each line is one JSON object: a row, or an award with its "learner"',
fr:"chaque ligne est un objet JSON : une ligne de cohorte, ou une d\xE9livrance avec son \xAB learner \xBB"
}
};
function duplicate(e){
return{
code:"cohort.duplicate",
message:{
en:`line ${e} has the same learner and the same date`,
fr:`la ligne ${e} a le m\xEAme apprenant et la m\xEAme date`
},
hint:{
en:"take one of the two lines out",
fr:"retirer l\u2019une des deux lignes"
}
};
}
const FORGOTTEN={
code:"cohort.forgotten",
message:{
en:"it was issued before, to a learner who was forgotten since; nothing was issued",
fr:"d\xE9j\xE0 d\xE9livr\xE9e, \xE0 un apprenant oubli\xE9 depuis ; rien n\u2019a \xE9t\xE9 d\xE9livr\xE9"
},
hint:{
en:"take the row out, which still says who the learner is; to issue it again all the same, microcert issue --learners takes --again (again: true in runCohort)",
fr:"retirer la ligne, qui dit encore qui est l\u2019apprenant ; pour d\xE9livrer \xE0 nouveau malgr\xE9 tout, microcert issue --learners a l\u2019option --again (again: true dans runCohort)"
}
};
const HAS_STATUS={
code:"cohort.status",
message:{
en:"the award has an entry of a status list already, which this registry did not give out",
fr:"la d\xE9livrance a d\xE9j\xE0 une entr\xE9e de liste de statuts, que ce registre n\u2019a pas attribu\xE9e"
},
hint:{
en:'leave "status" out: entries come from the registry',
fr:"retirer \xAB status \xBB : les entr\xE9es viennent du registre"
}
};
export{CREDITS as C,DATE_ORDER as D,ENCODING_HINT as E,FORGOTTEN as F,HAS_STATUS as H,NO_LEARNER as N,QUOTE as Q,SPREADSHEET_HINT as S,NO_HEADER as a,SERIAL_DATE as b,dateOtherwise as c,duplicate as d,DATE as e,EMPTY as f,NOT_UTF8 as g,NUL as h,cellCount as i,NOT_TEXT as j,NOT_A_ROW as k,needsCell as n,tooManyColumns as t};
//# sourceMappingURL=texts.js.map
