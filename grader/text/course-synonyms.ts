import type { SynonymSets } from "./parse-pattern";
import { parseSynonyms, type Synonyms } from "./parse-synonyms";

/**
 * Words of like meaning that any rubric of a course on neural networks may use, as `$reduce`. Every set may use the
 * ones above it. An exercise adds to them under `synonyms`.
 */
const SYNONYMS = {
  // what happens to a quantity
  reduce: [
    "reduc* | decreas* | shrink* | shrank | shrunk | smaller | less | lessen* | fewer | lower | lowers | lowering",
    "lowered | diminish* | compress* | downsampl* | downscal* | condens* | halv* | half | drop* | fall | fell",
    "subsampl* | downsiz* | minimi* | (scal* | cut* | bring* | go* | siz* | come*) down | shorter | (make* | made) small",
  ],
  increase: [
    "increas* | grow* | grew | larger | bigger | higher | rais* | expand* | enlarg* | more | doubl* | additional",
    "extend* | deeper | wider | upsampl* | (goes | going | go | scal*) up | enrich* | boost*",
  ],
  change: [
    "chang* | alter* | modif* | updat* | adjust* | adapt* | affect* | touch* | overwrit* | overwrote | vary",
  ],
  keep: [
    "keep* | kept | preserv* | retain* | maintain* | stay* | remain* | same | unchanged | constant | conserv*",
    "untouched | unaffected | intact | equal* | identical | unmodified | unaltered | not($change) | as before",
  ],
  destroy: [
    "destroy* | destruct* | ruin* | damag* | wreck* | break* | broke* | wip* | eras* | overwrit* | overwrote | lost",
    "lose* | losing | forget* | forgot* | corrupt* | distort* | spoil* | disturb* | mess* | disrupt* | degrad*",
    "harm* | scrambl* | unlearn* | (wash* | throw* | blow* | blew) (out | away | up) | kill* | disappear*",
  ],
  prevent: [
    "prevent* | avoid* | mitigat* | alleviat* | counter* | combat* | overcom* | overcame | eliminat* | against",
    "circumvent* | reduc* | less | lower* | fight* | solv* | protect* | lessen* | tackl* | address* | stop* | weaken*",
    "decreas* | limit* | minimi* | fix* | remed* | delay* | weaken* | diminish* | eas* | help*",
  ],
  improve: [
    "improv* | better | enhanc* | increas* | boost* | help* | strengthen* | stronger | higher | rais* | more",
  ],
  many: [
    "many | more | several | lots | lot | much | numerous | multipl* | large* | huge | big* | massive | enough",
  ],
  few: [
    "few | fewer | small* | little | limited | scarce* | less | tiny | lack* | insufficient* | not($many) | low",
  ],
  cheap: [
    "cheap* | fast* | quick* | efficient* | $reduce (comput* | cost* | effort | calculat* | memory | operations)",
  ],
  // networks
  layer: ["layer* | block* | stage* | level* | convolution* | part"],
  early: [
    "early | earlier | earliest | first | initial | shallow* | lower | lowest | front | beginning | begin | start",
    "(close* | near* | next) to input",
  ],
  deep: [
    "deep | deeper | deepest | later | late | higher | highest | last | final | upper | further | end | subsequent",
    "(close* | near* | next) to output | top",
  ],
  weight: ["weight* | parameter* | coefficient* | filter* | kernel* | value* | number*"],
  knowledge: [
    "feature* | knowledge | representation* | pattern* | detector* | information | learn* | $weight",
  ],
  depth: [
    "depth | depths | channel* | (number | amount | count) of (filter* | map*) | filter* | (third | z) (dimension | axis)",
  ],
  width: ["width* | height* | hight* | spatial* | resolution* | (x | y) (axis | dimension) | w | h"],
  size: ["size* | dimension* | area | $width | extent | large* | big* | shape"],
  base: [
    "base | backbone | pretrain* | (pre | previously) trained | convolutional (part | base) | (transferred | reused | original) (layer* | network | model | part)",
  ],
  pretrain: [
    "pretrain* | (pre | already | previously | been) train* | trained (before | previously | already | on | for) | (already | previously) learn* | existing (model | network)",
  ],
  head: [
    "head | classifier | top | (new* | own | added | last | final | dense | output | fully | random*) (layer* | part | network | connected | classif* | weight*) | random* | untrained",
  ],
  freeze: [
    'freez* | froz* | frooz* | fix | fixed | fixing | lock* | untrainable | nontrainable | "not trainable" | (trainable | grad) false | not(trainable)',
  ],
  train: ["train* | learn* | fit | fitt* | optimi* | backprop* | $change"],
  overfit: ["overfit* | over fit* | memori* | overtrain* | overadapt* | (by | learn*) heart"],
  vanish: [
    'vanish* | disappear* | (die | dies | dying) | fade* | fading | shrink* | (become* | get* | too | very) small* | diminish* | (go | goes) to zero | lost | "going to zero"',
  ],
  compute: [
    "comput* | calculat* | measur* | determin* | evaluat* | obtain* | get* | give* | produc* | check* | find* | found | score*",
  ],
  // images
  edge: [
    "edge* | line* | corner* | contour* | color* | colour* | blob* | stroke* | stripe* | gradient* | border* | bar",
    "(simpl* | basic* | low* | primitive* | elementary | generic | general | fine* | small*) (level | feature* | pattern* | structure* | shape* | detail* | texture*) | curve*",
  ],
  concept: [
    "eye* | nose* | ear | ears | mouth* | face* | object* | wheel* | head | heads | animal* | cat* | dog* | paw* | car | cars",
    "(complex* | abstract* | high* | complicated | sophisticated | semantic* | specific | specialised | specialized | composite) (level | feature* | pattern* | structure* | shape* | concept* | thing*)",
    "part | parts | concept* | semantic* | abstract* | (human | person | people)",
  ],
  filter: ["filter* | kernel* | mask* | window* | convolution* | detector*"],
  image: ["image* | picture* | photo* | photograph* | input* | img* | sample* | example*"],
  // marks between clauses, for "nothing of this between": near(a, b, !$break)
  break: ['"," | ";" | ":" | "(" | ")" | but | while | whereas | although | because'],
} satisfies Synonyms;

let parsed: SynonymSets | null = null;

/** The sets, parsed once. */
export function courseSynonyms(): SynonymSets {
  if (parsed) return parsed;
  const sets = parseSynonyms(SYNONYMS, new Map());
  if (!sets.ok) throw new Error(`a course-wide synonym cannot be read: ${JSON.stringify(sets.issues)}`);
  parsed = sets.value;
  return parsed;
}
