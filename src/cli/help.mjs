/** What `candor COMMAND --help` says: how each command is called. Errors of the commands themselves stay one line. */

const HELP = {
  start: `
candor start [--json]

Runs the whole service: API, worker and a private Redis. Ctrl-C drains and stops it.
  --json   say where everything is in one line on standard output, all else on standard error
`,
  api: `
candor api

Runs the API process alone, on the Redis at REDIS_URL.
`,
  worker: `
candor worker

Runs one worker process alone, on the Redis at REDIS_URL.
`,
  site: `
candor site add --name NAME --url URL [--scopes submit,read,feedback,admin]
candor site list
candor site rotate-key --site SITE
candor site revoke-key --key KEY
candor site akismet-key --site SITE [--revoke NAME]
candor site remove --site SITE

candor site policy SITE                     shows it; with any of these, changes it:
  --hold-at-most PERCENT                    hold at most so many honest comments of a hundred
  --reject-at-most PERCENT                  reject at most so many
  --hold-from SCORE  --reject-from SCORE    or the scores themselves, 0 to 1
  --retention-days N                        how long comments are kept
  --hold-until-taught N                     hold everything until N decisions are learned
  --lessons-a-day site=N,reader=N           how much sources other than moderators may teach
  --akismet-flagged false|true              what an Akismet client is told of a flagged comment
  --akismet-recheck-after SECONDS  --akismet-discard on|off  --akismet-unsigned site|moderator

candor site rules SITE [show]
candor site rules SITE add --list deny|allow --kind KIND VALUE [--trial]
candor site rules SITE remove RULE

candor site coral SITE [--secret-file FILE] [--coral-timeout MS] [--on-spam hold|reject]
candor site coral SITE remove
candor site webhook add SITE --url URL [--events EVENT,...]
candor site webhook list SITE
candor site webhook remove|rotate-secret SITE WEBHOOK [--at-once]

All of them against the running service's data.
  --json   one line on standard output
`,
  moderator: `
candor moderator link --site SITE --name NAME      a link that signs in once
candor moderator list --site SITE
candor moderator remove --site SITE --name NAME
  --json   one line on standard output
`,
  import: `
candor import --format wxr|disqus|csv|jsonl --site SITE FILE [--dry-run]

Teaches a site's filter its own history, and says what error to expect of it.
  --dry-run   show what would be taught, and store nothing
  --json      one line on standard output
`,
  retrain: `
candor retrain [--dry-run] [--without SITE...] [--seed N]
candor retrain --list
candor retrain --rollback [N | MODEL]

Takes the general model a step toward what moderators decided, if that is no worse on decisions it has not seen; or goes back.
  --json   one line on standard output
`,
  score: `
candor score [--model DIR | --site SITE] < COMMENTS.jsonl

One line for each line {text, author?, url?, email?, article?, lang?, date?}, in order: {score, verdict, reasons}.
  --model DIR   another model than the one that ships
  --site SITE   with the policy of a site and what it taught, from the running service
`,
  train: `
candor train --data FILE... --out DIR [--name NAME] [--seed N] [--synthetic N] [--notes FILE]
candor train --engine natural-bayes --data FILE... --out DIR
candor train --engine natural-bayes --classifier FILE --data FILE... --out DIR

Trains a model from JSONL {text, label, lang?}. The same data and seed give the same bits.
  --engine       linear (the rule) or natural-bayes
  --classifier   a BayesClassifier that natural has saved, to be served as it is; --data then only measures it
  --synthetic    teach so many made-up comments, too
  --notes        Markdown for the model card
  --json         one line on standard output
`,
  card: `
candor card --model DIR [--notes FILE]

Writes the model card anew from the manifest, without training.
`,
  generate: `
candor generate --count N [--seed N] [--out FILE]

Makes synthetic comments, JSONL, to widen training: they measure nothing.
`,
  evaluate: `
candor evaluate [--model DIR] --data FILE... [--baseline natural|none] [--train FILE...]
candor evaluate --leave-out --data FILE... [--synthetic N]
candor evaluate --folds N --data FILE...
candor evaluate --stream --data FILE... --site-order date|shuffle --feedback immediate|delayed [--seeds N]
                [--model DIR | --leave-out --train FILE... [--without NAME...] [--synthetic N]]
                [--peers none|fast|all] [--hold-until-taught N]
candor evaluate --summary FILE... [--svg-dir DIR]

Measures a model on labelled comments, whole files or as one site's stream, beside other filters.
  --seed N        of shuffles and folds
  --json FILE     write the figures
  --svg-dir DIR   draw the pictures
`,
};

/** What is said of the command `name` for --help; undefined for one that takes no arguments of ours. */
export const helpFor = (name) => (Object.hasOwn(HELP, name) ? HELP[name].trimStart() : undefined);
