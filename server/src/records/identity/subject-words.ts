/**
 * What bodies deal with, and words that many names share, in Europe's languages; a star stands for any ending. They tell two
 * names apart, but do not say much when they agree.
 */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  national:
    'naz nazional* national* nacional* narodn* narodow* nationaal nationale kansallinen kansallis* ethnik* orszagos nemzeti rahvus* naziunal natsionaln* natsionalen statny statni',
  regional: 'regional* regionaln*',
  international: 'internationa* internazional* international* internacional* internation* mezinarodn* miedzynarodow*',
  european: 'europe* europa europ euro evropsk* europaisch* europejsk* evropaik* evropi*',
  state: 'state stato etat staat* staatl* drzavn* panstwow* valsts riigi',
  federal: 'federal* federaln*',
  royal: 'royal real reale koninklijk* konglig* kungl* kraljevsk* kongelig*',
  general: 'general* generale*',
  central: 'central* zentral* centraln* centrale* ustredn*',
  public: 'public* pubblic* publiqu* offentlich* verejn*',
  private: 'privat* prive*',
  local: 'local* locale',
  free: 'libera libre freie free vrije libero',
  catholic: 'cattolic* catholi* catolic* katholi* katolick*',
  open: 'open aberta aperta',
  new: 'new nuovo nuova nouveau nouvelle nova nove neue nuevo',
  great: 'great grande grand gran',
  first: 'first primo prima',
  higher: 'superior* superieur* hoger* vysok* wyzsz* higher haut* superiore*',
  research:
    'ricerc* recherch* research* investigac* investigat* investigac* forschung* onderzoek* vyzkum* vyskum* badan* badawcz* istraziv* raziskov* kutat* cercet* pesquis* recerca forskning* tutkimu* tutkimus* erevn* uurimis* petniec* tyrim* iker* raziskav* izsledva* nauchnoizsledovat*',
  science:
    'scien* scienz* cienc* ciencia* wissenschaft* wetenschap* nauk* naukow* znanost* znanstven* vied vedy vedeck* ved tudoman* stiint* videnskab* vetenskap* vitenskap* epistim* mokslo mokslu zinatn* teaduste tiede* nauchn* naukov* vedecko*',
  technology:
    'technolog* tecnolog* techni* technisch* techniek tecnic* techniq* teknolog* teknisk* tehnolog* tehnic* tehnisk* tehnick* technick* techniczn* muszak* tehnik* tech tek teknik* tekno* technologi*',
  innovation: 'innov* inovac* inovat* inovac* innovaz*',
  development:
    'developm* svilupp* developpement* desarroll* desenvolviment* entwicklung* razvoj* rozwoj* ontwikkeling* fejleszt* dezvolt* utveckling* udvikling* anaptyx* rozvoj*',
  health:
    'health* sanit* salute sante salud saude salut gesundheit* gezondheid* zdravot* zdrowi* zdrav* zdravl* egeszseg* sanatat* terveys* terveyd* halsa halso* helse* sundhed* ygei* tervise* veselib* sveikat* sanidad osasun* healthcare',
  medicine:
    'medicin* medica medical* medic medici medico medizin* medyczn* meditsin* medicale* geneesk* lekarsk* laakari* iatrik* ladketieteell* medisch* medyc* med orvos*',
  surgery: 'surg* chirurg* cirug*',
  biomedical: 'biomed* biomedic*',
  biotechnology: 'biotech* biotec* biotehn* biotechnol* biotecnol* biotechnologi*',
  biology: 'biolog* biologi* vivologi*',
  life: 'vita vie vida leben* life',
  physics: 'fisic* physic* physik* physiq* fizik* fizyk* fysik* natuurkunde fyzik*',
  physiology: 'physiolog* fisiolog* fyziolog* fiziolog* fysiolog*',
  chemistry: 'chemi* chimi* quimic* kemi* kem himi* chem chimie',
  mathematics: 'mathemat* matemat* math',
  informatics: 'informati* computing computer* informacijsk*',
  engineering: 'ingegner* engineer* ingenier* ingenieur* enginyer* engenhar* inzeni* inzynier* inginer* ingenior*',
  economics: 'econom* ekonom* wirtschaft* gospodar* oikonom* econ',
  trade: 'trade commerc* commercial* handel* comerc*',
  business: 'business* affari',
  management: 'management* gestion* gestao manage*',
  law: 'law giurid* droit derecho direito recht* juridi*',
  finance: 'financ* finanz*',
  social: 'social* sociaux soziale*',
  human: 'human* umane humain*',
  arts: 'arts art arte arti kunst* artes umeni',
  music: 'music* musik* musique* muzyk*',
  culture: 'cultur* kultur*',
  history: 'stori* histor*',
  education:
    'educat* educac* istruzione education* bildung* padagog* pedagog* formaz* formation* vzdelav* ekpaid* obrazov*',
  training: 'training* training',
  nuclear: 'nuclear* nucleare* nukle* jadern* jadrow*',
  energy: 'energ* energi* energet*',
  environment: 'ambient* environment* environnement* umwelt* milieu* srodowisk* zivotni* medio okol* milj* perivallon*',
  climate: 'clima* klima*',
  agriculture:
    'agric* agricolt* agricult* agrar* landwirtschaft* landbouw* rolnic* zemedel* poljopriv* mezogazd* kmetijs* agronom* zemedelsk* polnohospod*',
  food: 'food* aliment* lebensmittel* zywno* voedsel* potravin* hran*',
  veterinary: 'veterinar* weterynar* zooprofilat* zootecn* veterinaer*',
  forest: 'forest* forst* lesn* metsa* skog* bosque* sumarsk*',
  water: 'water acqua* agua* wasser* eaux eau voda vodn*',
  marine: 'marin*',
  maritime: 'maritim* marittim* morsk*',
  sea: 'sea mar mare meer* more',
  ocean: 'ocean* oceanograf*',
  space: 'space* spazi* spatial* espac* kosm* raumfahrt*',
  aerospace: 'aerospa*',
  aeronautics: 'aeronaut*',
  earth: 'earth terra tierra',
  geology: 'geolog*',
  geophysics: 'geophys* geofis* geofiz* geofyz*',
  geography: 'geograph* geograf*',
  materials: 'material* materiau*',
  industry: 'industrial*',
  digital: 'digital* digitale numerique',
  data: 'data dati dades datos',
  software: 'software',
  systems: 'system* sistem* systeme*',
  security: 'security sicurezza secur* sicher* segur* bezpiecz* bezpec*',
  transport: 'transport* trasport* verkehr* doprav*',
  mobility: 'mobilit* movil*',
  infrastructure: 'infrastr*',
  solutions: 'solution* soluzion* solucion*',
  services: 'services',
  consulting: 'consult* consulenz* advis*',
  design: 'design*',
  robotics: 'robot*',
  defence: 'defen* difesa verteidigung* obron* obran*',
  pharmacy: 'pharm* farma* farmac* farmaceut* pharmaceut* farmacolog* pharmacolog*',
  cancer: 'cancer* tumor* oncol* cancr* krebs* onkol* rak raka',
  neurology: 'neurol neurolog*',
  neurosciences: 'neuroscien* neuroscienz* neurocienc* neurowissensch*',
  cardiology: 'cardiolog* kardiolog*',
  orthopaedics: 'ortoped* orthop*',
  rehabilitation: 'riab riabil* rehabil* rehab',
  paediatrics: 'pediatr* paediatr* kinder* bambin* child* infantil*',
  diseases: 'malatt* disease* maladi* enfermed*',
  care: 'care cura soins curativo',
  patients: 'patient* pazient*',
  advanced: 'avanzat* advanced avancad* avancees',
  applied: 'applicat* aplicad* applied angewandt* appliqu* toegepast* stosowan* aplikovan* primenj*',
  strategic: 'strateg*',
  political: 'politic* politik* politisch*',
  studies: 'studies etudes estudios estudos studien studij* studium*',
  protection: 'protezion* protection* proteccion* protecao schutz* ochran* ochrony',
  promotion: 'promozion* promotion* promocion* forderung* promocao',
  cooperation: 'cooperaz* cooperat* cooperac* spoluprac* wspolprac*',
  rural: 'rural*',
  north: 'nord north norte nor noord* norther*',
  south: 'sud south sur sul zuid* suid souther*',
  east: 'est east este ost oost* easter*',
  west: 'ovest west ouest oeste west* western',
};

/** Words of many names that say nothing of their own; frequent ones of companies. Plain words, no endings. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `smart green global world group lab labs net link one plus pro max eco bio nano micro info media web cloud cyber quantum
  photonics optics electronics electric power solar wind battery hydrogen carbon circular sustainable sustainability future
  next alpha delta omega nova terra aqua blue red black white sun star point vision motion mind mobile auto car air aero sky
  port ports harbour city cities urban land house home building construction steel metal plastic wood paper textile fashion
  tech techno soft logic matic tronic dynamics diagnostics therapeutics genomics analytics intelligence artificial machine
  learning network networks partner partners international ventures capital invest holding holdings company societa
  young youth women people citizen citizens community communities family civil society democracy rights peace freedom
  santo maria saint centrum experts expert platform labs studio creative excellence quality standard standards test testing
  control process processing production products product equipment instruments instrument devices device machines tools
  high low big small fast total integrated independent united`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Given names and titles that many bodies are called after; alone they mean nobody. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `mario carlo giovanni giuseppe luigi paolo pietro marco antonio francesco alessandro andrea angelo anna maria luca matteo
  martino gerardo camillo vittorio umberto emanuele ettore enrico edoardo guglielmo ugo eugenio rita lucia chiara
  caterina teresa bernardo filippo stefano lorenzo nicola michele gabriele donato orsola giorgio salvatore vincenzo
  jean pierre marie paul louis claude victor joseph jacques charles henri michel francois blaise rene
  johann johannes friedrich wilhelm karl heinrich georg otto albert martin ernst
  juan jose carlos miguel rey ramon jaume pau pere jordi joan pompeu santiago ignacio
  joao pedro nuno jorge
  jan pavel karel tomas tomasz stanislaw adam jozef mihai ion alexandru
  john james george thomas william robert david peter edward henry francis mary andrew michael queen king prince
  pope papa xxiii`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
