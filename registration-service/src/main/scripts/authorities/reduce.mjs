// Reduces the npm package @etalab/decoupage-administratif to the list of authorities that ships with the service.
// README.md beside this file says how to run it. The same package gives the same bytes.

import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'

const HERE = dirname(fileURLToPath(import.meta.url))
const RESOURCES = join(HERE, '../../resources/authorities')
const CLIPPERTON = '989' // nobody lives there and nobody governs it
const LINKS = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"] // INSEE's typeLiaison (TNCC)
const KINDS = {
  CC: 'Communauté de communes',
  CA: "Communauté d'agglomération",
  CU: 'Communauté urbaine',
  EPT: 'Établissement public territorial',
}

const [packageFolder, ...earlierFolders] = process.argv.slice(2)
if (earlierFolders.length === 0) {
  console.error('Usage: node reduce.mjs <folder of the newest package> <folders of those of earlier years, newest first>')
  process.exit(2)
}

const read = (folder, name) => JSON.parse(readFileSync(join(folder, 'data', `${name}.json`), 'utf8'))
const source = name => read(packageFolder, name)
const table = name => readFileSync(join(HERE, name), 'utf8').split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(line => line.split('\t'))

// Five districts without inhabitants nor council have no population in the source.
const communes = source('communes').filter(c => c.type === 'commune-actuelle' && c.population !== undefined)
const departements = source('departements').filter(d => d.code !== CLIPPERTON)
const regions = source('regions').filter(r => r.code !== CLIPPERTON)
const communesByCode = new Map(communes.map(c => [c.code, c]))
const communeNames = new Set(communes.map(c => comparable(c.nom)))

const namesOfCodes = new Map() // what communes have been called since 1943 and EPCI since 2019, the newest first
const placesWithin = new Map() // delegated and associated communes and municipal arrondissements by their commune
earlierNames().forEach(({code, nom}) => append(namesOfCodes, code, nom))
source('communes').map(c => [c.chefLieu ?? c.commune, c.nom]).filter(([whole]) => whole)
  .forEach(([whole, name]) => append(placesWithin, whole, name))

const authorities = new Map()
const add = authority => authorities.set(authority.code, {
  otherNames: [], placesWithin: [], formerNames: [], department: '', postalCodes: [], siren: '', ...authority,
})

communes.forEach(c => add({
  code: `COMMUNE-${c.code}`,
  name: c.nom,
  placesWithin: [...(placesWithin.get(c.code) ?? []), ...(c.anciensCodes ?? []).flatMap(namesOf)],
  formerNames: namesOf(c.code),
  department: c.departement,
  postalCodes: c.codesPostaux ?? [],
  population: c.population,
  siren: c.siren ?? '',
}))
source('epci').forEach(addEpci)
source('ept').forEach(ept => addEpci({...ept, nom: `EPT ${ept.nom}`}))
departements.forEach(d => add({
  code: `DEPARTEMENT-${d.code}`,
  name: `Département ${link(d)}${d.nom}`,
  otherNames: [d.nom, `Conseil départemental ${link(d)}${d.nom}`],
  department: d.code,
  population: sum(communes.filter(c => c.departement === d.code)),
}))
regions.forEach(r => add({
  code: `REGION-${r.code}`,
  name: `Région ${r.nom}`,
  otherNames: [r.nom, `Conseil régional ${r.nom}`],
  population: sum(communes.filter(c => c.region === r.code)),
}))
table('special-authorities.tsv').forEach(replaceBySpecial)
table('sirens.tsv').forEach(([code, siren]) => { existing(code).siren = siren })
table('usual-names.tsv').forEach(addUsual)

function addEpci(epci) {
  const [kind, rest] = kindAndRest(epci.nom)
  const shortName = rest?.replace(/^(de la |de l'|des |du |de |d')/, '')
  add({
    code: `EPCI-${epci.code}`,
    name: speltOut(epci.nom),
    // The short name of an EPCI that is also a commune's would hide the commune.
    otherNames: kind ? [epci.nom, ...(communeNames.has(comparable(shortName)) ? [] : [shortName])] : [],
    formerNames: namesOf(epci.code).map(speltOut),
    department: mostPopulousDepartment(epci.membres),
    population: epci.populationMunicipale,
    siren: epci.code,
  })
}

function kindAndRest(name) {
  return /^(CC|CA|CU|EPT) (.*)$/.exec(name)?.slice(1) ?? []
}

function speltOut(name) {
  const [kind, rest] = kindAndRest(name)
  return kind ? `${KINDS[kind]} ${rest}` : name
}

/** The last package with a history of communes is of 2019; what merged later is in the package of the year before. */
function earlierNames() {
  const listed = earlierFolders.flatMap(folder => [...read(folder, 'communes'), ...read(folder, 'epci')])
    .filter(c => c.type !== 'arrondissement-municipal')
  const history = read(earlierFolders.at(-1), 'historique-communes')
  return [...listed, ...history.toReversed()]
}

function namesOf(code) {
  return namesOfCodes.get(code) ?? []
}

function append(lists, key, value) {
  lists.set(key, [...(lists.get(key) ?? []), value])
}

function addUsual([code, otherNames, placesWithin, formerNames]) {
  const authority = existing(code)
  authority.otherNames.push(...split(otherNames))
  authority.placesWithin.push(...split(placesWithin))
  authority.formerNames.push(...split(formerNames))
}

function split(names) {
  return names ? names.split('|') : []
}

function replaceBySpecial([code, name, otherNames, department, siren, replaces]) {
  const replaced = replaces.split(' ').map(existing)
  replaced.forEach(r => authorities.delete(r.code))
  add({
    code,
    name,
    otherNames: split(otherNames),
    placesWithin: replaced.flatMap(r => r.placesWithin),
    department,
    postalCodes: replaced.flatMap(r => r.postalCodes),
    population: sum(replaced.filter(r => /^(DEPARTEMENT|EPCI)/.test(r.code))),
    siren,
  })
}

function existing(code) {
  const authority = authorities.get(code)
  if (!authority) throw new Error(`${code} is not in the list: correct the table kept by hand`)
  return authority
}

function link({typeLiaison}) {
  return LINKS[typeLiaison]
}

function sum(places) {
  return places.reduce((total, place) => total + place.population, 0)
}

function mostPopulousDepartment(members) {
  const populations = new Map()
  for (const member of members) {
    const {departement, population} = communesByCode.get(member.code)
    populations.set(departement, (populations.get(departement) ?? 0) + population)
  }

  return [...populations].sort(([a, m], [b, n]) => n - m || compare(a, b))[0][0]
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Names that search can't tell apart are the same. */
function comparable(name) {
  return name.normalize('NFD').replaceAll(/\p{Mn}/gu, '').toLowerCase().replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, ' ').replaceAll(/\bst(e?)\b/g, 'saint$1')
}

/** What the authority does not bear itself; of two that search can't tell apart, the first. */
function bynames({name, otherNames, placesWithin, formerNames}) {
  const known = new Set([name, ...otherNames].map(comparable))
  const news = names => names.filter(each => !known.has(comparable(each)) && known.add(comparable(each)))
  return [news(placesWithin), news(formerNames)]
}

function clean(text) {
  return text.replaceAll('Coeur', 'Cœur').replaceAll('Arrondissement', 'arrondissement').replaceAll(/\s+/g, ' ')
    .trim()
}

const rows = [...authorities.values()].sort((a, b) => compare(a.code, b.code)).map(a => [
  a.code,
  clean(a.name),
  a.department,
  [...a.postalCodes].sort().join(' '),
  a.population,
  a.siren,
  a.otherNames.map(clean).join('|'),
  ...bynames(a).map(names => names.map(clean).join('|')),
].join('\t'))
const content = rows.join('\n') + '\n'
const compressed = gzipSync(content, {level: 9})
compressed[9] = 255 // the operating system in gzip's header: unknown, so that it is the same everywhere

writeFileSync(join(RESOURCES, 'authorities.tsv.gz'), compressed)
writeFileSync(join(RESOURCES, 'departments.tsv'), departements.map(d => `${d.code}\t${d.nom}`).sort(compare).join('\n') + '\n')
console.log(`${rows.length} authorities, ${content.length} characters, ${compressed.length} bytes compressed`)
console.log(`sha256 of the list before compression: ${createHash('sha256').update(content).digest('hex')}`)
