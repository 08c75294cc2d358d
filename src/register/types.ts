// Written by `npm run types` from schemas/. Do not edit.

/**
 * En arbeidsprosess i kommunen: hva den er til, hvilke personopplysninger den behandler og med hvilken rett, hvilke systemer den bruker og hvilken dokumentasjon den etterlater.
 */
export interface Process {
  /**
   * Det prosessen heter til daglig, uten kommunens navn.
   */
  name: string;
  /**
   * To eller tre setninger til innbyggeren, i klart språk: hva kommunen gjør, og hva det betyr for den det gjelder.
   */
  summary?: string;
  /**
   * Hva som gjøres, fra det begynner til det er ferdig.
   */
  description: string;
  /**
   * Området prosessen hører til. Samme kode som mappen filen ligger i.
   */
  area: string;
  /**
   * Enheten som har ansvaret for prosessen.
   */
  owner: string;
  /**
   * Rollen som holder beskrivelsen ved like. Aldri navnet på en person.
   */
  responsibleRole?: string;
  /**
   * Hvor langt beskrivelsen er kommet.
   */
  status: "identified" | "started" | "mapped" | "approved" | "retired";
  /**
   * Om prosessen møter innbyggere eller næringsliv, eller bare er intern.
   */
  audience?: ("citizens" | "businesses" | "employees" | "elected" | "internal")[];
  /**
   * Tema fra Los, det felles nasjonale temahierarkiet.
   */
  themes?: string[];
  /**
   * Koder i arkivnøkler, for eksempel K-kodenøkkelen.
   */
  classification?: {
    /**
     * Navnet på arkivnøkkelen.
     */
    system: string;
    /**
     * Koden i nøkkelen, i anførselstegn.
     */
    code: string;
    /**
     * Det koden heter.
     */
    title?: string;
  }[];
  /**
   * Prosessen som denne er en del av.
   */
  parent?: string;
  /**
   * Ja (true) eller nei (false). En prosess uten personopplysninger skal si det.
   */
  personalData?: boolean;
  /**
   * Behandlingsaktivitetene i prosessen. Hver har ett samlet formål (personvernforordningen artikkel 30).
   */
  processing?: {
    /**
     * Trengs når prosessen har flere behandlinger.
     */
    name?: string;
    /**
     * Hvorfor opplysningene behandles, så presist at en utenforstående forstår det (artikkel 30 nr. 1 bokstav b).
     */
    purpose: string;
    /**
     * Behandlingsansvarlig alene, felles med andre, eller databehandler for andre.
     */
    role: "controller" | "joint-controller" | "processor";
    /**
     * Virksomhetene kommunen har felles ansvar med (artikkel 26).
     *
     * Items: En virksomhet utenfor kommunen.
     */
    jointControllers?: {
      /**
       * Virksomhetens navn. Aldri navnet på en person.
       */
      name: string;
      /**
       * Ni siffer, i anførselstegn.
       */
      organisationNumber?: string;
      /**
       * Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.
       */
      country?: string;
      /**
       * Postkasse eller nettside for en funksjon, aldri for en person.
       */
      contact?: string;
    }[];
    /**
     * Avtalen som fordeler ansvaret (artikkel 26).
     */
    arrangement?: string;
    /**
     * Hver behandlingsansvarlig når kommunen er databehandler (artikkel 30 nr. 2 bokstav a).
     *
     * Items: En virksomhet utenfor kommunen.
     */
    controllers?: {
      /**
       * Virksomhetens navn. Aldri navnet på en person.
       */
      name: string;
      /**
       * Ni siffer, i anførselstegn.
       */
      organisationNumber?: string;
      /**
       * Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.
       */
      country?: string;
      /**
       * Postkasse eller nettside for en funksjon, aldri for en person.
       */
      contact?: string;
    }[];
    /**
     * Kategoriene av behandling for hver behandlingsansvarlig (artikkel 30 nr. 2 bokstav b).
     */
    processingCategories?: string;
    /**
     * Grunnlaget i artikkel 6 nr. 1 og, for bokstav c og e, loven som gir plikten eller oppgaven.
     */
    legalBasis?: {
      /**
       * Bokstaven i artikkel 6 nr. 1.
       */
      article: string;
      /**
       * Supplerende rettsgrunnlag: koden i kodelisten «laws».
       */
      law?: string;
      /**
       * Paragraf eller kapittel i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Unntaket i artikkel 9 nr. 2 og loven som støtter det.
     */
    specialCategoryBasis?: {
      /**
       * Bokstaven i artikkel 9 nr. 2.
       */
      article: string;
      /**
       * Nasjonal lov som støtter unntaket.
       */
      law?: string;
      /**
       * Paragraf eller kapittel i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Loven som tillater behandling av straffedommer og lovovertredelser (artikkel 10).
     *
     * Items: Lov eller forskrift, og paragraf.
     */
    criminalDataBasis?: {
      /**
       * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
       */
      law: string;
      /**
       * Paragraf, kapittel eller artikkel slik det skrives i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Avveiningen når grunnlaget er berettiget interesse (6-1-f).
     */
    legitimateInterest?: string;
    /**
     * Hvordan den registrerte trekker samtykket tilbake (artikkel 7 nr. 3).
     */
    consentWithdrawal?: string;
    /**
     * Hvem det behandles opplysninger om, og hvilke.
     */
    data: {
      /**
       * Gruppene av mennesker (artikkel 30 nr. 1 bokstav c).
       */
      subjects: string[];
      /**
       * Slagene opplysninger (artikkel 30 nr. 1 bokstav c).
       */
      categories: string[];
      /**
       * Hvor opplysningene kommer fra.
       */
      source?: string;
      /**
       * Om den registrerte plikter å gi opplysningene (artikkel 13 nr. 2 bokstav e).
       */
      obligatory?: boolean;
    }[];
    /**
     * Det saklige behovet for sikker identifisering, og hvorfor nummeret er nødvendig (personopplysningsloven § 12).
     */
    idNumberReason?: string;
    /**
     * Hvem opplysningene gis til (artikkel 30 nr. 1 bokstav d). Tom liste når ingen får dem.
     */
    recipients?: {
      /**
       * Slaget mottaker.
       */
      category: string;
      /**
       * Virksomheten, ikke en person.
       */
      name?: string;
      /**
       * Mottakerens formål.
       */
      purpose?: string;
      /**
       * Loven som gir rett eller plikt til å gi opplysningene videre.
       */
      basis?: {
        /**
         * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
         */
        law: string;
        /**
         * Paragraf, kapittel eller artikkel slik det skrives i loven.
         */
        section?: string;
        /**
         * For eksempel hva som må kontrolleres.
         */
        note?: string;
      };
    }[];
    /**
     * Databehandleravtalene som gjelder for behandlingen.
     */
    processors?: string[];
    /**
     * Ja (true) eller nei (false). Protokollen skal si det (artikkel 30 nr. 1 bokstav e).
     */
    transfersOutsideEea?: boolean;
    /**
     * Hver overføring, med land, mottaker og grunnlag.
     *
     * Items: Overføring av personopplysninger til et land utenfor EØS eller til en internasjonal organisasjon (personvernforordningen kapittel V). Tilgang utenfra til brukerstøtte regnes med.
     */
    transfers?: {
      /**
       * Landkode med to store bokstaver (ISO 3166-1).
       */
      country: string;
      /**
       * Virksomheten som får eller kan se opplysningene.
       */
      recipient: string;
      /**
       * Grunnlaget i artikkel 45 til 49.
       */
      mechanism?: string;
      /**
       * Hva som verner opplysningene hos mottakeren.
       */
      safeguards?: string;
      /**
       * Datoen da det ble vurdert om vernet er godt nok i mottakerlandet.
       */
      transferImpactAssessment?: string;
      /**
       * Sant når opplysningene ligger i EØS, men noen utenfor kan se dem.
       */
      remoteAccess?: boolean;
    }[];
    /**
     * Når opplysningene slettes etter personvernforordningen (artikkel 30 nr. 1 bokstav f). Arkivlovens bevaring og kassasjon står under dokumentasjon.
     */
    erasure?: {
      /**
       * Kategoriene fristen gjelder for. Utelat når den gjelder alle.
       */
      categories?: string[];
      /**
       * Varighet på formen P5Y (fem år), P6M (seks måneder), P7D (sju dager).
       */
      period?: string;
      /**
       * Hendelsen som tiden regnes fra.
       */
      startEvent?: string;
      /**
       * Sant når opplysningene inngår i dokumentasjon som bevares eller kasseres etter arkivlova (artikkel 17 nr. 3 bokstav d).
       */
      followsRetention?: boolean;
      /**
       * Hvordan slettingen gjøres, eller hvorfor fristen ikke kan settes.
       */
      note?: string;
    }[];
    /**
     * Om noen får en avgjørelse som bare bygger på automatisert behandling (artikkel 22).
     */
    automatedDecision?: {
      /**
       * Ja (true) eller nei (false).
       */
      used: boolean;
      /**
       * Logikken, og hva den betyr for den registrerte.
       */
      description?: string;
      /**
       * Loven som tillater det.
       */
      basis?: {
        /**
         * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
         */
        law: string;
        /**
         * Paragraf, kapittel eller artikkel slik det skrives i loven.
         */
        section?: string;
        /**
         * For eksempel hva som må kontrolleres.
         */
        note?: string;
      };
    };
    /**
     * Om personlige forhold vurderes automatisk (artikkel 4 nr. 4).
     */
    profiling?: {
      /**
       * Ja (true) eller nei (false).
       */
      used: boolean;
      /**
       * Hva som vurderes, og til hva.
       */
      description?: string;
    };
    /**
     * Om kunstig intelligens brukes, til hva, og hvilken risikoklasse bruken har.
     */
    aiUse?: {
      /**
       * Ja eller nei (true eller false).
       */
      used: boolean;
      /**
       * Hva modellen gjør, og hva et menneske gjør med resultatet.
       */
      description?: string;
      /**
       * Klassen etter EUs forordning om kunstig intelligens.
       */
      riskClass?: string;
      /**
       * Om kommunen bruker løsningen eller selv stiller den til rådighet.
       */
      role?: "deployer" | "provider";
      /**
       * Hvem som kontrollerer resultatet, og hvordan.
       */
      humanOversight?: string;
      /**
       * Om opplysninger i systemet brukes videre til å trene eller forbedre en modell.
       */
      reusesPersonalData?: boolean;
    };
    /**
     * Hvordan de registrerte får vite om behandlingen (artikkel 13 og 14).
     */
    information?: {
      /**
       * Hvor og når informasjonen gis.
       */
      how: string;
      /**
       * Personvernerklæringen for behandlingen.
       */
      url?: string;
    };
    /**
     * Lovhjemler som snevrer inn innsyn eller informasjon, for eksempel personopplysningsloven § 16.
     *
     * Items: Lov eller forskrift, og paragraf.
     */
    rightsExceptions?: {
      /**
       * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
       */
      law: string;
      /**
       * Paragraf, kapittel eller artikkel slik det skrives i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Generell beskrivelse av tekniske og organisatoriske tiltak (artikkel 30 nr. 1 bokstav g). Bare i den interne utgaven.
     */
    securityMeasures?: string;
    /**
     * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
     */
    note?: string;
  }[];
  /**
   * Systemene prosessen bruker, og til hva.
   */
  systems?: {
    /**
     * Systemet som brukes.
     */
    system: string;
    /**
     * Det prosessen gjør i systemet.
     */
    use: string;
    /**
     * Om prosessen henter opplysninger fra systemet, legger inn, eller begge deler. Tegnes i dataflyten.
     */
    direction?: "reads" | "writes" | "both";
  }[];
  /**
   * Hva prosessen etterlater av dokumentasjon, hvor den er, og hvilken regel som gjelder for den. Dette blir bevaringsplanen.
   */
  documentation?: {
    /**
     * Slaget dokumentasjon.
     */
    type: string;
    /**
     * Regelen som sier om den bevares eller kasseres.
     */
    retention: string;
    /**
     * Systemet eller arkivet der dokumentasjonen er. Minst ett.
     */
    keptIn: {
      /**
       * Systemet der den er.
       */
      system?: string;
      /**
       * Arkivbestanden der den er.
       */
      archive?: string;
    }[];
    /**
     * Om dokumentasjonen sikrer noens rettigheter eller plikter.
     */
    securesRights?: boolean;
    /**
     * For eksempel: elevens rett til skyss i skoleåret.
     */
    rights?: string;
    /**
     * Hjemmelen for å unnta dokumentasjonen fra offentlighet.
     *
     * Items: Lov eller forskrift, og paragraf.
     */
    accessRestriction?: {
      /**
       * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
       */
      law: string;
      /**
       * Paragraf, kapittel eller artikkel slik det skrives i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
     */
    note?: string;
  }[];
  /**
   * Hvor viktig det er at informasjonen er skjermet, riktig og tilgjengelig. Fire nivåer: 1 lav, 2 moderat, 3 høy, 4 svært høy.
   */
  informationValue?: {
    /**
     * 1 åpen, 2 intern, 3 fortrolig eller taushetsbelagt, 4 strengt fortrolig.
     */
    confidentiality: 1 | 2 | 3 | 4;
    /**
     * Feil i informasjonen: 1 er uten betydning, 2 gir ekstra arbeid, 3 gir gale avgjørelser, 4 setter liv eller rettigheter i fare.
     */
    integrity: 1 | 2 | 3 | 4;
    /**
     * Kan være borte: 1 mer enn en uke, 2 inntil en uke, 3 inntil et døgn, 4 bare noen timer.
     */
    availability: 1 | 2 | 3 | 4;
    /**
     * Hvorfor nivåene er satt slik.
     */
    reason?: string;
  };
  /**
   * Vurderingen av om det må gjøres en vurdering av personvernkonsekvenser (artikkel 35). To eller flere av de ni kriteriene taler for det.
   */
  dpiaScreening?: {
    /**
     * De av de ni kriteriene som er oppfylt, med begrunnelse. Tom liste når ingen er det.
     */
    criteria: {
      /**
       * Ett av de ni kriteriene.
       */
      criterion: string;
      /**
       * Hvorfor kriteriet er oppfylt her.
       */
      reason: string;
    }[];
    /**
     * Det mennesket som vurderte, kom til.
     */
    conclusion: "not-needed" | "needed" | "done";
    /**
     * Må fylles ut når to eller flere kriterier er oppfylt og konklusjonen er at DPIA ikke trengs.
     */
    reason?: string;
    /**
     * Rollen som vurderte.
     */
    by: string;
    /**
     * Da vurderingen ble gjort.
     */
    date: string;
  };
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før. Gamle lenker sendes videre.
   */
  aliases?: string[];
}

/**
 * Et IT-system, en felles nasjonal løsning eller et digitalt læremiddel som kommunen bruker: hvem som eier det, hvor det driftes, hva det inneholder og hvilken rolle det har for arkivet.
 */
export interface System {
  /**
   * Det systemet heter i kommunen.
   */
  name: string;
  /**
   * Forkortelser og tidligere produktnavn, til søk.
   */
  otherNames?: string[];
  /**
   * Hva slags system det er.
   */
  kind: "business" | "shared-national" | "learning-resource" | "infrastructure";
  /**
   * Hva systemet er til for, i én eller to setninger.
   */
  purpose: string;
  /**
   * Moduler, avgrensning mot andre systemer og annet som er nyttig å vite.
   */
  description?: string;
  /**
   * Hva systemet gjør, etter kodelisten. Brukes til å finne systemer som gjør det samme.
   */
  functions: string[];
  /**
   * Den som leverer systemet.
   */
  vendor?: {
    /**
     * Virksomhetens navn. Aldri navnet på en person.
     */
    name: string;
    /**
     * Ni siffer, i anførselstegn.
     */
    organisationNumber?: string;
    /**
     * Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.
     */
    country?: string;
    /**
     * Postkasse eller nettside for en funksjon, aldri for en person.
     */
    contact?: string;
  };
  /**
   * Produktets navn når det heter noe annet enn systemet.
   */
  product?: string;
  /**
   * Leverandørens eller forvalterens side om systemet.
   */
  url?: string;
  /**
   * Enheten som eier systemet.
   */
  owner: string;
  /**
   * Enheten som forvalter systemet i det daglige.
   */
  administrator?: string;
  /**
   * Rollen i enheten. Aldri navnet på en person.
   */
  administratorRole?: string;
  /**
   * Hvem som bruker systemet, og omtrent hvor mange.
   */
  users?: string;
  /**
   * Hvor systemet er i livsløpet, med datoer.
   */
  lifecycle: {
    /**
     * Hvor systemet er i livsløpet.
     */
    phase: "planned" | "in-use" | "phasing-out" | "retired";
    /**
     * Datoen systemet ble tatt i bruk.
     */
    inUseFrom?: string;
    /**
     * Datoen systemet er eller blir avviklet.
     */
    endOfLife?: string;
    /**
     * Systemet som tar over.
     */
    successor?: string;
  };
  /**
   * Hvor systemet driftes.
   */
  hosting?: {
    /**
     * Egen drift, interkommunal, hos leverandør, i allmenn sky eller hos staten.
     */
    type: "own" | "intermunicipal" | "vendor-hosted" | "public-cloud" | "national";
    /**
     * Landet opplysningene lagres i.
     */
    country?: string;
    /**
     * Den som drifter, når det er en annen enn leverandøren.
     */
    provider?: string;
    /**
     * Miljøer, versjon, plassering og lignende.
     */
    detail?: string;
  };
  /**
   * Avtalene som gjelder for systemet.
   */
  agreements?: string[];
  /**
   * Hvordan kommunen får dataene ut og kan slutte.
   */
  exitPlan?: {
    /**
     * Om det finnes en plan.
     */
    status: "none" | "draft" | "ready" | "tested";
    /**
     * Formatet dataene kan hentes ut i.
     */
    dataFormat?: string;
    /**
     * Hvor lang tid et bytte er regnet å ta.
     */
    noticeMonths?: number;
    /**
     * De viktigste stegene.
     */
    description?: string;
  };
  /**
   * Bare i den interne utgaven.
   */
  cost?: {
    /**
     * Lisensmodellen.
     */
    licence?: string;
    /**
     * Løpende kostnad per år i norske kroner, uten merverdiavgift.
     */
    annualNok?: number;
  };
  /**
   * Om systemet inneholder personopplysninger.
   */
  personalData: boolean;
  /**
   * Hvor viktig det er at informasjonen er skjermet, riktig og tilgjengelig. Fire nivåer: 1 lav, 2 moderat, 3 høy, 4 svært høy.
   */
  informationValue?: {
    /**
     * 1 åpen, 2 intern, 3 fortrolig eller taushetsbelagt, 4 strengt fortrolig.
     */
    confidentiality: 1 | 2 | 3 | 4;
    /**
     * Feil i informasjonen: 1 er uten betydning, 2 gir ekstra arbeid, 3 gir gale avgjørelser, 4 setter liv eller rettigheter i fare.
     */
    integrity: 1 | 2 | 3 | 4;
    /**
     * Kan være borte: 1 mer enn en uke, 2 inntil en uke, 3 inntil et døgn, 4 bare noen timer.
     */
    availability: 1 | 2 | 3 | 4;
    /**
     * Hvorfor nivåene er satt slik.
     */
    reason?: string;
  };
  /**
   * Opplysningene der systemet er den gjeldende kilden i kommunen.
   */
  masterFor?: string[];
  /**
   * Om kunstig intelligens brukes, til hva, og hvilken risikoklasse bruken har.
   */
  aiUse?: {
    /**
     * Ja eller nei (true eller false).
     */
    used: boolean;
    /**
     * Hva modellen gjør, og hva et menneske gjør med resultatet.
     */
    description?: string;
    /**
     * Klassen etter EUs forordning om kunstig intelligens.
     */
    riskClass?: string;
    /**
     * Om kommunen bruker løsningen eller selv stiller den til rådighet.
     */
    role?: "deployer" | "provider";
    /**
     * Hvem som kontrollerer resultatet, og hvordan.
     */
    humanOversight?: string;
    /**
     * Om opplysninger i systemet brukes videre til å trene eller forbedre en modell.
     */
    reusesPersonalData?: boolean;
  };
  /**
   * Hjemlene som skjermer innholdet.
   *
   * Items: Lov eller forskrift, og paragraf.
   */
  accessRestriction?: {
    /**
     * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
     */
    law: string;
    /**
     * Paragraf, kapittel eller artikkel slik det skrives i loven.
     */
    section?: string;
    /**
     * For eksempel hva som må kontrolleres.
     */
    note?: string;
  }[];
  /**
   * Om systemet er arkivsystem, sender til et arkivsystem, holder dokumentasjonen selv, eller ikke har dokumentasjon som skal tas vare på.
   */
  archiveRole?: {
    /**
     * Systemets rolle for arkivet.
     */
    role: "noark-core" | "integrated" | "own-archive" | "none";
    /**
     * Systemet dokumentasjonen sendes til.
     */
    archiveSystem?: string;
    /**
     * Formatet for avlevering.
     */
    extractFormat?: "noark-5" | "siard" | "other" | "none";
    /**
     * Om systemet kan kassere og slette etter regel.
     */
    disposal?: boolean;
    /**
     * For eksempel når uttrekk sist ble prøvd.
     */
    note?: string;
  };
  /**
   * Standardene systemet følger.
   */
  standards?: string[];
  /**
   * Tjenester (API) der andre kan hente data fra systemet, og som kommunen selv står for. De kommer med i datakatalogen i den offentlige utgaven. Ta ikke med adresser som ikke bør være kjent for alle.
   */
  dataServices?: {
    /**
     * Det tjenesten heter.
     */
    title: string;
    /**
     * Hvilke data den gir, og for hvilket område.
     */
    description?: string;
    /**
     * Adressen programmer henter data fra.
     */
    url: string;
    /**
     * Adressen til en side eller en fil (OpenAPI, WSDL, GetCapabilities) som sier hvordan den brukes.
     */
    documentation?: string;
    /**
     * Hvem som kan bruke tjenesten.
     */
    access: "public" | "restricted" | "non-public";
  }[];
  /**
   * Hvor lenge systemet kan være nede, og hvor mye data som kan gå tapt.
   */
  criticality?: {
    /**
     * Om systemet bærer en samfunnsviktig tjeneste (digitalsikkerhetsloven).
     */
    sociallyCritical?: boolean;
    /**
     * Hvor mange timer det høyst kan ta før systemet virker igjen.
     */
    recoveryTimeHours?: number;
    /**
     * Hvor mange timer med data som høyst kan gå tapt.
     */
    recoveryPointHours?: number;
    /**
     * Hva man gjør når systemet er nede.
     */
    fallback?: string;
  };
  /**
   * Tiltak for systemet. Begrenset: kan lette lovbrudd (offentleglova § 24 tredje ledd).
   */
  security?: string;
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En regel for hva som skal bevares og hva som skal kasseres, når, og med hvilken hjemmel. Sletting etter personvernforordningen står for seg.
 */
export interface Retention {
  /**
   * Det regelen gjelder, kort.
   */
  title: string;
  /**
   * Området av kommunens oppgaver som regelen hører til.
   */
  function: string;
  /**
   * Slagene dokumentasjon regelen gjelder.
   */
  documentTypes: string[];
  /**
   * Klassene i arkivnøkkelen som regelen settes på.
   */
  classification?: {
    /**
     * Navnet på arkivnøkkelen.
     */
    system: string;
    /**
     * Koden i nøkkelen, i anførselstegn.
     */
    code: string;
    /**
     * Det koden heter.
     */
    title?: string;
  }[];
  /**
   * Om dokumentasjonen bevares for ettertiden eller kasseres (Noark 5 M450 kassasjonsvedtak).
   */
  outcome: "preserve" | "dispose" | "preserve-partly" | "assess-later" | "not-archive";
  /**
   * Hvor lenge før kassasjon (Noark 5 M451 bevaringstid), på formen P5Y. Står tom når dokumentasjonen bevares.
   */
  period?: string;
  /**
   * Hendelsen som tiden regnes fra.
   */
  startEvent?: string;
  /**
   * Hva som bevares når resten kasseres.
   */
  preservedPart?: string;
  /**
   * Lov, forskrift eller vedtak regelen bygger på (Noark 5 M453 kassasjonshjemmel).
   *
   * Items: Lov eller forskrift, og paragraf.
   */
  authority: {
    /**
     * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
     */
    law: string;
    /**
     * Paragraf, kapittel eller artikkel slik det skrives i loven.
     */
    section?: string;
    /**
     * For eksempel hva som må kontrolleres.
     */
    note?: string;
  }[];
  /**
   * Hvorfor utfallet og tiden er valgt.
   */
  reason: string;
  /**
   * Merbevaring: kommunen bevarer mer enn loven krever.
   */
  extendedPreservation?: boolean;
  /**
   * Om dokumentasjonen sikrer noens rettigheter eller plikter.
   */
  securesRights?: boolean;
  /**
   * Enheten som gjennomfører kassasjon eller overføring.
   */
  responsible?: string;
  /**
   * Hvordan kassasjonen gjøres.
   */
  disposalMethod?: "automatic" | "manual-review" | "on-request" | "partial";
  /**
   * Når, hvor og i hvilket format det som bevares, overføres.
   */
  transfer?: {
    /**
     * Tiden fra hendelsen til overføring, på formen P10Y.
     */
    after?: string;
    /**
     * Slaget depot.
     */
    destination: string;
    /**
     * Formatet ved overføring.
     */
    format?: "noark-5" | "siard" | "paper" | "other";
  };
  /**
   * Holdes atskilt fra kassasjon: når personopplysninger skal slettes fordi de ikke lenger trengs (artikkel 5 nr. 1 bokstav e og artikkel 17).
   */
  erasure?: {
    /**
     * Varighet på formen P5Y (fem år), P6M (seks måneder), P7D (sju dager).
     */
    period?: string;
    /**
     * Hendelsen som tiden regnes fra.
     */
    startEvent?: string;
    /**
     * Sant når opplysningene inngår i dokumentasjon som bevares (artikkel 17 nr. 3 bokstav d).
     */
    overriddenByPreservation?: boolean;
    /**
     * Hva som slettes, og hvor.
     */
    note?: string;
  };
  /**
   * Hvor langt regelen er kommet mot vedtak.
   */
  approval: {
    /**
     * Forslag, faglig vurdert, vedtatt eller utgått.
     */
    status: "proposed" | "assessed" | "adopted" | "expired";
    /**
     * Rollen som vedtok.
     */
    by?: string;
    /**
     * Datoen for vedtaket.
     */
    date?: string;
    /**
     * Saksnummer i arkivet.
     */
    caseReference?: string;
  };
  /**
   * Første dag regelen gjelder.
   */
  validFrom?: string;
  /**
   * Siste dag regelen gjelder.
   */
  validTo?: string;
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En flyt av informasjon mellom to systemer, eller mellom et system og noen utenfor kommunen. Dataflyttegningene lages av disse.
 */
export interface Integration {
  /**
   * Hva som flyter, fra hvor og til hvor.
   */
  name: string;
  /**
   * Hvordan flyten virker.
   */
  description?: string;
  /**
   * Hvorfor opplysningene sendes.
   */
  purpose: string;
  /**
   * Der opplysningene kommer fra.
   */
  from: {
    /**
     * Systemet i denne enden.
     */
    system?: string;
    /**
     * Virksomheten i denne enden. Aldri navnet på en person.
     */
    external?: string;
  };
  /**
   * Der opplysningene kommer til.
   */
  to: {
    /**
     * Systemet i denne enden.
     */
    system?: string;
    /**
     * Virksomheten i denne enden. Aldri navnet på en person.
     */
    external?: string;
  };
  /**
   * Felles løsning eller plattform som formidler.
   */
  via?: string[];
  /**
   * Om opplysningene går én vei eller begge veier.
   */
  direction: "one-way" | "two-way";
  /**
   * Prosessene flyten tjener.
   */
  processes?: string[];
  /**
   * Enheten som har ansvaret for flyten.
   */
  owner: string;
  /**
   * Om flyten er planlagt, i drift eller avviklet.
   */
  status: "planned" | "in-use" | "phasing-out" | "retired";
  /**
   * Det som flyter.
   */
  carries: {
    /**
     * Om flyten bærer personopplysninger.
     */
    personalData: boolean;
    /**
     * Gruppene av mennesker det er opplysninger om.
     */
    subjects?: string[];
    /**
     * Slagene personopplysninger.
     */
    categories?: string[];
    /**
     * Det som flyter og ikke er personopplysninger.
     */
    other?: string;
  };
  /**
   * Loven som gir rett eller plikt til å gi opplysningene videre.
   *
   * Items: Lov eller forskrift, og paragraf.
   */
  disclosureBasis?: {
    /**
     * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
     */
    law: string;
    /**
     * Paragraf, kapittel eller artikkel slik det skrives i loven.
     */
    section?: string;
    /**
     * For eksempel hva som må kontrolleres.
     */
    note?: string;
  }[];
  /**
   * Hvordan opplysningene overføres.
   */
  method?: "api" | "file" | "message" | "database" | "manual";
  /**
   * For eksempel REST, SOAP, SFTP eller Fiks IO.
   */
  protocol?: string;
  /**
   * Standardene flyten følger.
   */
  standards?: string[];
  /**
   * Hvor ofte opplysningene overføres.
   */
  frequency?: "continuous" | "hourly" | "daily" | "weekly" | "monthly" | "yearly" | "on-event" | "on-demand";
  /**
   * Hvordan systemene viser hvem de er.
   */
  authentication?: string;
  /**
   * Hvordan opplysningene er kryptert underveis.
   */
  encryption?: "none" | "transport" | "end-to-end";
  /**
   * Teknisk oppsett. Begrenset: kan lette lovbrudd (offentleglova § 24 tredje ledd).
   */
  detail?: string;
  /**
   * Datoen flyten ble satt i drift.
   */
  start?: string;
  /**
   * Datoen flyten er eller blir avviklet.
   */
  end?: string;
  /**
   * Avtalen flyten bygger på.
   */
  agreement?: string;
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En arkivbestand: dokumentasjon kommunen har, digitalt eller på papir, hvor den er, hvor mye, og hva som skal skje med den.
 */
export interface Archive {
  /**
   * Arkivets navn.
   */
  name: string;
  /**
   * Hva arkivet inneholder.
   */
  content: string;
  /**
   * Organet som skapte arkivet, gjerne en tidligere kommune eller etat.
   */
  creator: string;
  /**
   * Enheten i dagens kommune.
   */
  creatorUnit?: string;
  /**
   * Årene arkivet gjelder.
   */
  period: {
    /**
     * Første år.
     */
    from: number;
    /**
     * Siste år. Utelates når arkivet er i bruk.
     */
    to?: number;
  };
  /**
   * Om arkivet er i bruk (Noark 5 M051 arkivdelstatus).
   */
  status: "active" | "overlap" | "closed" | "transferred";
  /**
   * Hvordan arkivet er ordnet.
   */
  classification?: string;
  /**
   * Papir, elektronisk eller begge deler (Noark 5 M300 dokumentmedium).
   */
  medium: "physical" | "electronic" | "mixed";
  /**
   * Systemene arkivet ligger i, eller kom fra.
   */
  systems?: string[];
  /**
   * Hvor arkivet er, grovt.
   */
  location?: string;
  /**
   * Rom, reol og hylle, eller lagringsområde.
   */
  detailedLocation?: string;
  /**
   * Hvor mye arkivet er.
   */
  extent?: {
    /**
     * Hyllemeter papir.
     */
    shelfMetres?: number;
    /**
     * Størrelsen på det elektroniske arkivet.
     */
    gigabytes?: number;
    /**
     * Antall mapper, saker eller dokumenter.
     */
    items?: number;
  };
  /**
   * Reglene som gjelder for arkivet.
   */
  retention?: string[];
  /**
   * Hvem som kan få se i arkivet, og hjemmelen for å skjerme det.
   */
  access?: {
    /**
     * Hvor åpent arkivet er.
     */
    level: "open" | "partly-restricted" | "restricted";
    /**
     * Loven som gir unntak fra innsyn.
     *
     * Items: Lov eller forskrift, og paragraf.
     */
    restriction?: {
      /**
       * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
       */
      law: string;
      /**
       * Paragraf, kapittel eller artikkel slik det skrives i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
  };
  /**
   * Om arkivet inneholder dokumentasjon som sikrer noens rettigheter.
   */
  securesRights?: boolean;
  /**
   * Om arkivet er overført til depot, eller når det skal.
   */
  depot?: {
    /**
     * Hvor langt overføringen er kommet.
     */
    status: "not-due" | "planned" | "in-progress" | "transferred" | "not-applicable";
    /**
     * Slaget depot.
     */
    destination?: string;
    /**
     * Overføring gir fra seg rådigheten. Ved deponering beholdes eierskapet.
     */
    type?: "transfer" | "deposit";
    /**
     * Når overføringen er planlagt.
     */
    due?: string;
    /**
     * Datoen arkivet ble overført.
     */
    date?: string;
    /**
     * Formatet ved overføring.
     */
    format?: "noark-5" | "siard" | "paper" | "other";
  };
  /**
   * Enheten som har ansvaret for arkivet i dag.
   */
  owner: string;
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En databehandleravtale, en ordning for felles behandlingsansvar eller en avtale om leveranse.
 */
export interface Agreement {
  /**
   * Slaget avtale, motparten og det den gjelder.
   */
  name: string;
  /**
   * Hva slags avtale det er.
   */
  kind: "data-processing" | "joint-controller" | "delivery";
  /**
   * Virksomheten avtalen er med.
   */
  counterparty: {
    /**
     * Virksomhetens navn. Aldri navnet på en person.
     */
    name: string;
    /**
     * Ni siffer, i anførselstegn.
     */
    organisationNumber?: string;
    /**
     * Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.
     */
    country?: string;
    /**
     * Postkasse eller nettside for en funksjon, aldri for en person.
     */
    contact?: string;
  };
  /**
   * Kommunens rolle i avtalen.
   */
  ourRole: "controller" | "joint-controller" | "processor" | "customer";
  /**
   * Hva avtalen gjelder.
   */
  subject: string;
  /**
   * Systemene avtalen dekker.
   */
  systems?: string[];
  /**
   * Enheten som eier avtalen.
   */
  owner: string;
  /**
   * Hvor avtalen er.
   */
  status: "missing" | "draft" | "sent" | "signed" | "terminated";
  /**
   * Datoen begge har signert.
   */
  signed?: string;
  /**
   * Siste dag avtalen gjelder. Utelates når den løper til den sies opp.
   */
  expires?: string;
  /**
   * Hvor lenge før utløp det må sies fra.
   */
  noticeMonths?: number;
  /**
   * Om underleverandører er godkjent enkeltvis eller generelt (artikkel 28 nr. 2).
   */
  subprocessorApproval?: "specific" | "general";
  /**
   * Databehandlere motparten bruker.
   */
  subprocessors?: {
    /**
     * Underleverandørens navn.
     */
    name: string;
    /**
     * Landet der opplysningene behandles.
     */
    country: string;
    /**
     * Hva underleverandøren gjør.
     */
    service?: string;
  }[];
  /**
   * Overføringer som følger av avtalen.
   *
   * Items: Overføring av personopplysninger til et land utenfor EØS eller til en internasjonal organisasjon (personvernforordningen kapittel V). Tilgang utenfra til brukerstøtte regnes med.
   */
  transfers?: {
    /**
     * Landkode med to store bokstaver (ISO 3166-1).
     */
    country: string;
    /**
     * Virksomheten som får eller kan se opplysningene.
     */
    recipient: string;
    /**
     * Grunnlaget i artikkel 45 til 49.
     */
    mechanism?: string;
    /**
     * Hva som verner opplysningene hos mottakeren.
     */
    safeguards?: string;
    /**
     * Datoen da det ble vurdert om vernet er godt nok i mottakerlandet.
     */
    transferImpactAssessment?: string;
    /**
     * Sant når opplysningene ligger i EØS, men noen utenfor kan se dem.
     */
    remoteAccess?: boolean;
  }[];
  /**
   * Hvem som gjør hva ved felles behandlingsansvar. De registrerte har rett til å få vite hovedtrekkene (artikkel 26 nr. 2).
   */
  divisionOfResponsibilities?: string;
  /**
   * Om opplysningene slettes eller leveres tilbake.
   */
  endOfAgreement?: string;
  /**
   * Når kommunen sist kontrollerte at avtalen følges.
   */
  lastAudit?: string;
  /**
   * Saksnummer i arkivet.
   */
  archiveReference?: string;
  /**
   * Kostnad per år i norske kroner, uten merverdiavgift.
   */
  annualNok?: number;
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En risiko- og sårbarhetsanalyse (ROS) eller en vurdering av personvernkonsekvenser (DPIA). Utad vises bare at den er gjort, når, og når den skal gjøres igjen.
 */
export interface Assessment {
  /**
   * Hva som er vurdert.
   */
  name: string;
  /**
   * ROS gjelder kommunens risiko. DPIA gjelder de registrertes rettigheter.
   */
  kind: "ros" | "dpia";
  /**
   * Prosessene som er vurdert.
   */
  processes?: string[];
  /**
   * Systemene som er vurdert.
   */
  systems?: string[];
  /**
   * Enheten som eier risikoen.
   */
  owner: string;
  /**
   * Hvor langt vurderingen er kommet.
   */
  status: "planned" | "in-progress" | "approved" | "outdated";
  /**
   * Da vurderingen ble gjort.
   */
  date: string;
  /**
   * Metoden og skalaen. Skalaen står i municipality.yaml.
   */
  method?: string;
  /**
   * Rollene som var med. Aldri navn på personer.
   */
  participants?: string[];
  /**
   * Systematisk beskrivelse av behandlingen og formålene (artikkel 35 nr. 7 bokstav a).
   */
  description?: string;
  /**
   * Hvorfor behandlingen er nødvendig (artikkel 35 nr. 7 bokstav b).
   */
  necessity?: string;
  /**
   * Hvorfor inngrepet står i forhold til formålet (artikkel 35 nr. 7 bokstav b).
   */
  proportionality?: string;
  /**
   * Hva de registrerte eller de som taler for dem mente, eller hvorfor de ikke ble spurt (artikkel 35 nr. 9).
   */
  dataSubjectViews?: string;
  /**
   * Rådet, og hva som ble gjort med det (artikkel 35 nr. 2).
   */
  dpoAdvice?: string;
  /**
   * Det som kan gå galt, før og etter tiltak.
   */
  scenarios?: {
    /**
     * Det som kan skje.
     */
    event: string;
    /**
     * Hvorfor det kan skje: trussel og sårbarhet.
     */
    cause?: string;
    /**
     * Om hendelsen rammer konfidensialitet, integritet eller tilgjengelighet.
     */
    aspects: ("confidentiality" | "integrity" | "availability")[];
    /**
     * Nivået i skalaen i municipality.yaml.
     */
    likelihood: number;
    /**
     * Nivået i skalaen i municipality.yaml. I en DPIA sett fra den registrerte.
     */
    consequence: number;
    /**
     * Hvorfor nivåene er satt slik.
     */
    reasons?: string;
    /**
     * Det som alt er gjort.
     */
    existingMeasures?: string[];
    /**
     * Hva som gjøres med risikoen.
     */
    treatment?: "reduce" | "avoid" | "transfer" | "accept";
    /**
     * Det som skal gjøres, av hvem og når.
     */
    measures?: {
      /**
       * Hva som skal gjøres.
       */
      text: string;
      /**
       * Enheten som skal gjøre det.
       */
      owner: string;
      /**
       * Rollen i enheten.
       */
      role?: string;
      /**
       * Datoen tiltaket skal være gjort.
       */
      deadline: string;
      /**
       * Hvor langt tiltaket er kommet.
       */
      status: "planned" | "in-progress" | "done" | "dropped";
      /**
       * Datoen tiltaket ble ferdig.
       */
      completed?: string;
    }[];
    /**
     * Nivået når tiltakene er gjort.
     */
    likelihoodAfter?: number;
    /**
     * Nivået når tiltakene er gjort.
     */
    consequenceAfter?: number;
    /**
     * Rollen som godtok risikoen som er igjen.
     */
    acceptedBy?: string;
    /**
     * Hvor sikkert grunnlaget for vurderingen er.
     */
    strengthOfKnowledge?: "weak" | "moderate" | "strong";
  }[];
  /**
   * Det vurderingen kom til.
   */
  conclusion?: string;
  /**
   * Må gjøres når risikoen fortsatt er høy etter tiltak (artikkel 36).
   */
  priorConsultation?: {
    /**
     * Ja (true) eller nei (false).
     */
    needed: boolean;
    /**
     * Datoen den ble sendt.
     */
    sent?: string;
    /**
     * Det Datatilsynet svarte.
     */
    outcome?: string;
  };
  /**
   * Hvem som godkjente vurderingen, og når.
   */
  approval?: {
    /**
     * Rollen som godkjente.
     */
    by: string;
    /**
     * Datoen for godkjenningen.
     */
    date: string;
    /**
     * Saksnummer i arkivet.
     */
    caseReference?: string;
  };
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En rutine i dokumentasjonsplanen: hvordan kommunen fanger, ordner, sikrer, kasserer og overfører dokumentasjon. Selve teksten står som Markdown under feltene.
 */
export interface Routine {
  /**
   * Det rutinen gjelder, kort.
   */
  title: string;
  /**
   * Plassen i dokumentasjonsplanen. Lavest tall kommer først.
   */
  order: number;
  /**
   * Enheten som svarer for at rutinen er riktig.
   */
  owner: string;
  /**
   * Rollen som holder rutinen ved like. Aldri navnet på en person.
   */
  responsibleRole?: string;
  /**
   * Lov, forskrift eller vedtak rutinen bygger på.
   *
   * Items: Lov eller forskrift, og paragraf.
   */
  authority?: {
    /**
     * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
     */
    law: string;
    /**
     * Paragraf, kapittel eller artikkel slik det skrives i loven.
     */
    section?: string;
    /**
     * For eksempel hva som må kontrolleres.
     */
    note?: string;
  }[];
  /**
   * Sant når teksten under feltene også skal stå i den offentlige utgaven. Ellers er den intern.
   */
  publishText?: boolean;
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En enhet i kommunen: et kommunalområde, en stab, en avdeling eller et tjenestested. Roller nås gjennom felles postkasser, aldri gjennom personer.
 */
export interface Unit {
  /**
   * Enhetens navn.
   */
  name: string;
  /**
   * Hvor enheten er i organisasjonen.
   */
  kind: "municipality" | "management" | "sector" | "staff" | "department" | "institution";
  /**
   * Enheten over.
   */
  parent?: string;
  /**
   * Ni siffer, i anførselstegn.
   */
  organisationNumber?: string;
  /**
   * Områdene enheten har ansvaret for.
   */
  areas?: string[];
  /**
   * Hva enheten gjør.
   */
  description?: string;
  /**
   * Postkassen til enheten, aldri til en person.
   */
  mailbox?: string;
  /**
   * Rollene enheten har, og postkassen til hver.
   */
  roles?: {
    /**
     * Rollen.
     */
    role: string;
    /**
     * Postkassen til rollen, aldri til en person.
     */
    mailbox: string;
  }[];
  /**
   * Team eller fellesbrukere hos Git-verten som skal godkjenne endringer i det enheten eier, slik de skrives der: @kommunen/oppvekst.
   */
  reviewers?: string[];
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * En kodeliste: verdiene som kan brukes i et felt, med navn på norsk. Lover og forskrifter er også en kodeliste, slik at en henvisning kan byttes når loven byttes.
 */
export interface Vocabulary {
  /**
   * Hva kodelisten heter.
   */
  title: string;
  /**
   * Hva kodelisten brukes til.
   */
  description: string;
  /**
   * Hvor kodene kommer fra, og hvor sikkert det er.
   */
  source: string;
  /**
   * Kodene i listen. En kode slettes aldri: den får en sluttdato.
   */
  codes: {
    /**
     * Koden som står i filene.
     */
    code: string;
    /**
     * Navnet på bokmål.
     */
    nb: string;
    /**
     * Navnet på nynorsk når det er et annet.
     */
    nn?: string;
    /**
     * Navnet på engelsk.
     */
    en?: string;
    /**
     * Hva koden dekker.
     */
    description?: string;
    /**
     * Hva koden dekker, på nynorsk. Utelat når forklaringen er på nynorsk.
     */
    descriptionNn?: string;
    /**
     * Hva koden dekker, på engelsk.
     */
    descriptionEn?: string;
    /**
     * Lovens fulle tittel.
     */
    title?: string;
    /**
     * Adressen koden har i et nasjonalt eller europeisk kodeverk.
     */
    uri?: string;
    /**
     * Der loven eller løsningen kan leses om.
     */
    url?: string;
    /**
     * Gruppen koden hører til i listen.
     */
    group?: string;
    /**
     * Egenskaper som kontrollene bygger på.
     */
    traits?: (
      | "special-category"
      | "criminal"
      | "national-id"
      | "confidential"
      | "vulnerable"
      | "needs-national-law"
      | "not-for-public-task"
      | "consent"
      | "legitimate-interest"
      | "eea"
      | "adequate"
      | "not-for-public-authority"
      | "derogation"
      | "needs-impact-assessment"
      | "within-period"
      | "needs-digital-processing"
      | "needs-automated-decision"
      | "yields-to-preservation"
    )[];
    /**
     * Loven og paragrafen eller artikkelen koden bygger på.
     *
     * Items: Lov eller forskrift, og paragraf.
     */
    authority?: {
      /**
       * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
       */
      law: string;
      /**
       * Paragraf, kapittel eller artikkel slik det skrives i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Behandlingsgrunnlagene som gir rettigheten. Utelates når den gjelder uansett grunnlag.
     */
    legalBases?: string[];
    /**
     * Lovhjemler som kan snevre inn rettigheten. Merknaden sier hva unntaket er.
     *
     * Items: Lov eller forskrift, og paragraf.
     */
    rightsExceptions?: {
      /**
       * Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.
       */
      law: string;
      /**
       * Paragraf, kapittel eller artikkel slik det skrives i loven.
       */
      section?: string;
      /**
       * For eksempel hva som må kontrolleres.
       */
      note?: string;
    }[];
    /**
     * Første dag koden gjelder.
     */
    validFrom?: string;
    /**
     * Siste dag koden gjelder.
     */
    validTo?: string;
    /**
     * Koden eller kodene i samme liste som tar over.
     */
    replacedBy?: string[];
    /**
     * For eksempel hva som må kontrolleres.
     */
    note?: string;
  }[];
  /**
   * Når noen sist så over at oppføringen stemmer. Neste gang regnes ut.
   */
  review?: {
    /**
     * Datoen for siste gjennomgang, skrevet som år-måned-dag.
     */
    last: string;
    /**
     * Hvor mange måneder det skal gå til neste gjennomgang. Står det ikke her, gjelder kommunens vanlige intervall.
     */
    intervalMonths?: number;
    /**
     * Rollen som gjennomgikk. Skriv aldri navnet på en person.
     */
    by: string;
  };
  /**
   * Det som ikke passer i et felt, og det som må kontrolleres før noen bygger på oppføringen.
   */
  note?: string;
  /**
   * Snevrer inn hvem som ser oppføringen. Kan aldri gjøre et felt mer synlig enn skjemaet tillater.
   */
  visibility?: "public" | "internal" | "restricted";
  /**
   * Id-er oppføringen har hatt før.
   */
  aliases?: string[];
}

/**
 * Innstillingene for kommunen: navn, kontakt, Git-vert, skalaer og vanlige intervaller. Alt som er særegent for kommunen, står her.
 */
export interface Municipality {
  /**
   * Kommunens navn.
   */
  name: string;
  /**
   * Ni siffer, i anførselstegn.
   */
  organisationNumber: string;
  /**
   * Fire siffer, i anførselstegn (ellers forsvinner en null foran).
   */
  municipalityNumber?: string;
  /**
   * Enheten som er kommunen.
   */
  unit: string;
  /**
   * Sant når innholdet er oppdiktet. Da sier hver side det.
   */
  example?: boolean;
  /**
   * Kommunens nettsted.
   */
  website?: string;
  /**
   * Språkene i grensesnittet. Det første er hovedspråket, og det oppføringene er skrevet på. De andre får den offentlige utgaven i tillegg, hver på sin egen adresse.
   */
  languages: ("nb" | "nn" | "en")[];
  /**
   * Kommunens farge og logo på begge nettstedene, og det nettstedene heter. Alt kan utelates.
   */
  appearance?: {
    /**
     * Kommunens egen farge, som # og seks tegn i anførselstegn. Knapper, lenker og diagrammer får nyanser av den som kan leses, også i mørk visning. Uten den er fargen blå.
     */
    color?: string;
    /**
     * Filen med logoen, som ligger ved siden av denne filen. Den står foran navnet på nettstedet, og er ikonet i fanen når den er en SVG.
     */
    logo?: "logo.svg" | "logo.png";
    /**
     * Filen med logoen slik den skal være i mørk visning. Uten den brukes den samme logoen.
     */
    logoDark?: "logo-dark.svg" | "logo-dark.png";
    /**
     * Det nettstedene heter, øverst på hver side. Uten det er det «Orden i» og kommunens navn.
     */
    siteName?: string;
  };
  /**
   * Hvem man spør, etter rolle. Personvernombudet må være med (artikkel 37).
   */
  contacts: {
    /**
     * Rollen.
     */
    role: string;
    /**
     * Felles postkasse, aldri til en person.
     */
    mailbox: string;
    /**
     * Enheten rollen hører til.
     */
    unit?: string;
    /**
     * Nummeret til en sentral eller en funksjon, aldri til en person.
     */
    phone?: string;
  }[];
  /**
   * Rollen som må se på hvert slag endring, der kommunen har valgt en annen enn den vanlige.
   */
  changeReviewers?: {
    /**
     * Det som er endret.
     */
    rule:
      | "new-transfer-outside-eea"
      | "new-special-category"
      | "wider-visibility"
      | "preservation-given-up"
      | "shortened-retention"
      | "removed-record"
      | "removed-legal-basis"
      | "dpia-no-longer-needed"
      | "new-data-subjects"
      | "new-recipient"
      | "new-processor"
      | "retired-system"
      | "lowered-information-value"
      | "id-changed-without-alias";
    /**
     * Rollen som må se på endringen.
     */
    role: string;
  }[];
  /**
   * Representant for den behandlingsansvarlige (artikkel 30 nr. 1 bokstav a). Sjelden aktuelt for en kommune.
   */
  representative?: {
    /**
     * Virksomhetens navn. Aldri navnet på en person.
     */
    name: string;
    /**
     * Ni siffer, i anførselstegn.
     */
    organisationNumber?: string;
    /**
     * Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.
     */
    country?: string;
    /**
     * Postkasse eller nettside for en funksjon, aldri for en person.
     */
    contact?: string;
  };
  /**
   * Adressene til de to utgavene.
   */
  sites?: {
    /**
     * Adressen til den offentlige utgaven.
     */
    public?: string;
    /**
     * Adressen til den interne utgaven.
     */
    internal?: string;
  };
  /**
   * Statusene en oppføring må ha for å komme i den offentlige utgaven. For et register som ikke står her, publiseres bare det som er godkjent, vedtatt, signert eller i bruk.
   */
  publication?: {
    /**
     * Statusene som publiseres.
     *
     * Items: Hvor langt beskrivelsen er kommet.
     */
    processes?: ("identified" | "started" | "mapped" | "approved" | "retired")[];
    /**
     * Fasene som publiseres.
     *
     * Items: Hvor systemet er i livsløpet.
     */
    systems?: ("planned" | "in-use" | "phasing-out" | "retired")[];
    /**
     * Statusene som publiseres.
     *
     * Items: Forslag, faglig vurdert, vedtatt eller utgått.
     */
    retention?: ("proposed" | "assessed" | "adopted" | "expired")[];
    /**
     * Statusene som publiseres.
     *
     * Items: Om flyten er planlagt, i drift eller avviklet.
     */
    integrations?: ("planned" | "in-use" | "phasing-out" | "retired")[];
    /**
     * Statusene som publiseres.
     *
     * Items: Hvor avtalen er.
     */
    agreements?: ("missing" | "draft" | "sent" | "signed" | "terminated")[];
    /**
     * Statusene som publiseres.
     *
     * Items: Hvor langt vurderingen er kommet.
     */
    assessments?: ("planned" | "in-progress" | "approved" | "outdated")[];
    /**
     * Sant når kalenderne med frister også skal være i den offentlige utgaven, for det den viser. Ellers er de bare i den interne.
     */
    calendar?: boolean;
  };
  /**
   * Vilkårene andre kan bruke dataene i den offentlige utgaven på. Står i API-et og i katalogene. Uten den er ingenting sagt, og andre vet ikke om de kan bruke dem.
   */
  dataLicence?:
    | "https://data.norge.no/nlod/no/2.0"
    | "https://creativecommons.org/licenses/by/4.0/"
    | "https://creativecommons.org/publicdomain/zero/1.0/";
  /**
   * Adressen til erklæringen for den offentlige utgaven.
   */
  accessibilityStatement?: string;
  /**
   * Da tilgjengelighetserklæringen for den offentlige utgaven sist ble oppdatert. Neste frist regnes herfra.
   */
  accessibilityStatementDate?: string;
  /**
   * Adressen til erklæringen for den interne utgaven. Hvert nettsted har sin egen.
   */
  internalAccessibilityStatement?: string;
  /**
   * Da erklæringen for den interne utgaven sist ble oppdatert. Neste frist regnes herfra.
   */
  internalAccessibilityStatementDate?: string;
  /**
   * Om planen er godkjent, av hvem og når. Innholdet i planen lages av registeret.
   */
  documentationPlan?: {
    /**
     * Utkast, eller godkjent av ledelsen.
     */
    status: "draft" | "approved";
    /**
     * Rollen som godkjente planen.
     */
    by?: string;
    /**
     * Da planen sist ble godkjent.
     */
    date?: string;
    /**
     * Saksnummer i arkivet.
     */
    caseReference?: string;
  };
  /**
   * Der filene ligger. Brukes til lenken «Foreslå endring».
   */
  git?: {
    /**
     * Slaget Git-vert.
     */
    host: "github" | "gitlab" | "gitea" | "forgejo" | "azure-devops" | "bitbucket";
    /**
     * Adressen til depotet, uten skråstrek til slutt.
     */
    repository: string;
    /**
     * Grenen endringer foreslås mot. Vanligvis main.
     */
    branch?: string;
    /**
     * Mappen i depotet der registeret ligger. Vanligvis content.
     */
    contentPath?: string;
    /**
     * Sant når innbyggere kan se depotet. Da vises «Foreslå endring» også i den offentlige utgaven.
     */
    public?: boolean;
  };
  /**
   * Hvor forslag fra skjemaene kan gå. De ansatte har alltid skjemaer i den interne utgaven.
   */
  proposals?: {
    /**
     * Registrene der innbyggere kan foreslå noe nytt i den offentlige utgaven. Står ingen her, har den ingen skjemaer.
     */
    public?: (
      | "processes"
      | "systems"
      | "retention"
      | "integrations"
      | "archives"
      | "agreements"
      | "assessments"
      | "routines"
      | "units"
      | "vocabularies"
    )[];
    /**
     * Felles postkasse som tar imot forslag fra dem som ikke har konto hos Git-verten. Ellers brukes postkassen til den øverste enheten.
     */
    mailbox?: string;
  };
  /**
   * Skjemaer på adressen /rediger/ i den interne utgaven, laget av Decap CMS. Den som skal bruke dem, må ha skrivetilgang til depotet. Decap oppfyller ikke alle krav til universell utforming. Kommentarer i filene blir stående når det lagres fra denne siden, men går tapt om noen bruker Decap på en annen måte. Les docs/adopting.md før det slås på.
   */
  editor?: {
    /**
     * Sant når siden /rediger/ skal lages. Skriptet (5 MB) hentes da fra npm når utgaven bygges.
     */
    decap: boolean;
    /**
     * Id-en registeret har fått hos Git-verten til innlogging (OAuth). Den er ikke hemmelig. Trengs hos alle verter unntatt GitHub.
     */
    appId?: string;
    /**
     * Id-en til kommunen i Microsoft Entra. Trengs bare hos Azure DevOps.
     */
    tenantId?: string;
    /**
     * Adressen til tjenesten som bytter inn koden fra GitHub. Trengs bare hos GitHub.
     */
    signInServer?: string;
  };
  /**
   * Måneder mellom gjennomganger, for hvert register.
   */
  reviewIntervals: {
    /**
     * Gjelder når registeret ikke har sitt eget.
     */
    default: number;
    /**
     * Måneder mellom gjennomganger.
     */
    processes?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    systems?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    retention?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    integrations?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    archives?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    agreements?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    assessments?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    routines?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    units?: number;
    /**
     * Måneder mellom gjennomganger.
     */
    vocabularies?: number;
  };
  /**
   * Hvor lenge før en frist det minnes om den, når den løftes til enheten over, og hvem som kan få e-post. Alt kan utelates.
   */
  reminders?: {
    /**
     * Hvor mange dager før fristen det minnes om den, én gang for hvert tall. Uten dette: 60, 30 og 7.
     */
    leadDays?: number[];
    /**
     * Hvor mange dager etter fristen enheten over får vite at den er passert. Uten dette: 30.
     */
    escalateAfterDays?: number;
    /**
     * Hvor ofte tilgjengelighetserklæringene oppdateres. Uten dette: 12. Kontroller kravet mot forskriften om universell utforming.
     */
    accessibilityStatementMonths?: number;
    /**
     * Hvem påminnelser på e-post kommer fra, og hvem de kan sendes til. Uten dette sendes ingen.
     */
    mail?: {
      /**
       * Felles postkasse som påminnelsene kommer fra, og som får svarene.
       */
      sender: string;
      /**
       * Det etter krøllalfaen i postkassene som kan få påminnelser. Til alle andre sendes ingenting.
       */
      domains: string[];
    };
  };
  /**
   * Nivåene i ROS og DPIA, og grensen for hva som godtas.
   */
  riskScale: {
    /**
     * Nivåene, lavest først.
     */
    likelihood: {
      /**
       * Det nivået heter.
       */
      name: string;
      /**
       * Hva nivået betyr.
       */
      meaning?: string;
    }[];
    /**
     * Nivåene, lavest først.
     */
    consequence: {
      /**
       * Det nivået heter.
       */
      name: string;
      /**
       * Hva nivået betyr.
       */
      meaning?: string;
    }[];
    /**
     * Produktet av sannsynlighet og konsekvens, delt i nivåer.
     */
    bands: {
      /**
       * Det nivået heter.
       */
      name: string;
      /**
       * Laveste produkt som hører til nivået.
       */
      from: number;
    }[];
    /**
     * Høyeste produkt som godtas uten tiltak.
     */
    acceptance: number;
  };
}

/**
 * Kjente unntak fra reglene: hva som ikke skal meldes, hvorfor, hvem som bestemte det, og hvor lenge.
 */
export interface Exceptions {
  /**
   * Hvert unntak gjelder én regel i én fil, og har en siste dag.
   */
  exceptions: {
    /**
     * Navnet på regelen, slik det står i parentes etter meldingen.
     */
    rule: string;
    /**
     * Filen unntaket gjelder, slik den står i meldingen: systems/visma-flyt-skole.yaml.
     */
    file: string;
    /**
     * Hvorfor regelen ikke kan følges nå, og hva som skal skje.
     */
    reason: string;
    /**
     * Rollen som bestemte det.
     */
    by: string;
    /**
     * Siste dag unntaket gjelder.
     */
    until: string;
  }[];
}

/**
 * Uønskede hendelser som er vanlige, med tiltak. En ny ROS eller DPIA begynner med dem som passer.
 */
export interface Scenarios {
  /**
   * Hvor hendelsene og tiltakene kommer fra, og hvor sikkert det er.
   */
  source: string;
  /**
   * Hendelsene i den rekkefølgen de skal stå i en ny vurdering.
   */
  scenarios: {
    /**
     * Det som kan skje.
     */
    event: string;
    /**
     * Hvorfor det kan skje: trussel og sårbarhet.
     */
    cause: string;
    /**
     * Om hendelsen rammer konfidensialitet, integritet eller tilgjengelighet.
     */
    aspects: ("confidentiality" | "integrity" | "availability")[];
    /**
     * Hva hendelsen passer for. Står det ingenting om systemene, passer den for alle.
     */
    suits: {
      /**
       * Slaget vurdering hendelsen hører hjemme i.
       */
      assessment: "ros" | "dpia";
      /**
       * Slagene system hendelsen passer for.
       *
       * Items: Hva slags system det er.
       */
      systems?: ("business" | "shared-national" | "learning-resource" | "infrastructure")[];
      /**
       * Driftsformene hendelsen passer for.
       *
       * Items: Egen drift, interkommunal, hos leverandør, i allmenn sky eller hos staten.
       */
      hosting?: ("own" | "intermunicipal" | "vendor-hosted" | "public-cloud" | "national")[];
      /**
       * Det som må være slik i registeret. Alt må stemme.
       */
      when?: (
        | "personal-data"
        | "sensitive"
        | "confidential"
        | "vulnerable"
        | "national-id"
        | "integration"
        | "archive"
        | "paper"
        | "phasing-out"
        | "ai"
        | "automated"
        | "profiling"
        | "recipients"
        | "processor"
        | "transfer"
        | "consent"
      )[];
    };
    /**
     * Tiltak som ofte møter hendelsen. De er forslag, ikke det kommunen har gjort.
     */
    measures: {
      /**
       * Hva som kan gjøres.
       */
      text: string;
      /**
       * Området i NSMs grunnprinsipper, ISO/IEC 27001, Normen eller personvernforordningen.
       */
      framework?: string;
    }[];
  }[];
}
