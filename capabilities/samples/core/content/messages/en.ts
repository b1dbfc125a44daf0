export const en = {
  products: {
    harness: 'wire harness',
    controlBoard: 'control board',
    pressureSensor: 'pressure sensor',
    temperatureSensor: 'temperature sensor',
    relay: 'relay module',
    ledDriver: 'LED driver',
    connectors: 'connector set',
    gateway: 'radio gateway',
  },
  regions: {
    northernVietnam: 'Northern Vietnam',
    southernVietnam: 'Southern Vietnam',
    china: 'China',
    japanAndKorea: 'Japan and Korea',
    netherlands: 'Netherlands',
    restOfEurope: 'Rest of Europe',
    elsewhere: 'Elsewhere',
  },
  channels: {
    direct: 'Direct',
    distributor: 'Distributor',
    webShop: 'Web shop',
    partner: 'Through a partner',
  },
  jointProducts: {
    sensorKit: 'Greenhouse sensor kit',
    gatewayKit: 'Gateway with antenna',
    subscription: 'Climate software, one year',
    installation: 'Installation and training',
  },
  utrecht: {
    name: 'Climate sensors for Dutch greenhouses',
    goal: 'Sell 600 sensor kits with climate software to growers in the Netherlands and Belgium within two years, so that Dutch growers bring a tenth of our income.',
    title: 'Climate sensors for greenhouses',
    scope:
      'Selling sensor kits and gateways from Hai Phong together with climate software from Utrecht to growers in Europe. Each side sells in its own name and collects its own invoices. Sensors for cars are not part of it.',
    notice:
      'Either side, in writing, by the end of a month, with three months’ notice. Customers keep their contracts until these end.',
  },
  suzhou: {
    name: 'Sensor housings from Suzhou',
    goal: 'Develop one housing for all our sensors and bring its cost down by a quarter within a year.',
    title: 'Housing for sensors',
    scope:
      'Suzhou makes the moulds and the housings, Hai Phong the electronics. Sensors in the new housing are sold by both in China and Vietnam.',
    notice: 'Either side, in writing, with six months’ notice. The moulds go to whoever paid for them.',
  },
  germany: {
    name: 'Distribution in Germany',
    goal: 'Find a distributor with a warehouse near Bremen and win twenty machine builders as customers in the first year.',
  },
  diagnosis: {
    lackingMost: 'Customers besides the one car maker, in a market that pays for quality.',
    strength: 'Sensors that hold for ten years in heat and dust, delivered in four weeks.',
    gap: 'Nobody who knows machine builders in Germany.',
    customers: 'Machine builders in Germany as customers',
    customersUnit: 'customers',
    share: 'Germany’s part of our income',
    regionIn: 'Germany, Austria',
    regionOut: 'Netherlands, Belgium',
    productIn: 'Pressure sensors, relay modules',
    productOut: 'Sensors for cars',
    customersIn: 'Machine builders of 20 to 500 people',
    customersOut: 'Car makers and their suppliers',
    untouched: 'Prices in Vietnam, and the alliance with Utrecht.',
    mustWarehouse: 'A warehouse that delivers within two days',
    mustEngineer: 'An application engineer who speaks with customers',
    mustNoRival: 'No pressure sensors of a competitor in the range',
    ourGain: 'A second leg beside the car maker, without a branch of our own.',
    partnerGain:
      'A sensor at two thirds of the price of its rivals, with people in Hai Phong who answer within a day.',
  },
  contracts: {
    frame: 'Frame contract for wiring and controls',
    frameNote: 'Paper copy with the accountant. Late deliveries cost 0.5 % a day.',
    rebate: 'Yearly rebate: prices fall by 2 %',
    supply: 'Supply of controllers',
  },
  selection: {
    name: 'Distributor for Germany',
    purpose:
      'One car maker brings 60\u00a0% of our income. Machine builders in Germany could bring 10\u00a0% within two years, with a distributor who knows them.',
    criteria: {
      warehouse: 'Warehouse and delivery within two days',
      warehouseQuestion: 'Do they keep stock, and how fast do they deliver?',
    },
    notes: {
      weserkamp: 'Met at the electronics fair in Munich; they asked for our price list the same evening.',
      moorbach: 'Recommended by Hallerau Messtechnik, who buy from both of us.',
      tessenow: 'Found on a platform for components; answered within a day.',
    },
    evidence: {
      weserkampFit: 'Sells sensors and controls to 140 machine builders between Bremen and Hanover.',
      weserkampFit2: 'Their range has a gap exactly where our pressure sensors are.',
      weserkampResources: 'Three people in field sales, one application engineer.',
      weserkampFinance: 'Annual accounts: equity 38\u00a0%, profitable for six years.',
      weserkampWillingness: 'Has offered to buy the first 500 pieces on its own account.',
      moorbachResources: 'Eleven branches, own laboratory, warehouse of 6,000 m².',
      moorbachReputation: 'Two of our customers call them reliable, if slow.',
      moorbachCulture: 'Decisions go through a committee that meets every quarter.',
      moorbachWillingness: 'Wants to see references in Germany first; three e-mails unanswered.',
      tessenowFit: 'Knows our product group, but sells to workshops more than to machine builders.',
      tessenowResources: 'Two people and a rented store.',
      tessenowFinance: 'Does not publish accounts; asked for a bank reference, no answer yet.',
      tessenowCulture: 'The owner lived in Hanoi for four years.',
      tessenowWillingness: 'Would put our parts first on its list.',
    },
  },
  approach: {
    weserkamp: {
      person: 'Imke Weserkamp, owner',
      insight:
        'A family firm in its second generation. They lose orders for pressure sensors to larger distributors, because their maker delivers in fourteen weeks. Imke Weserkamp decides alone.',
      value: 'A loan of twenty sensors for their application engineer, before any talk of prices.',
      case: 'For Hallerau Messtechnik we brought delivery from eleven weeks down to four.',
      figure: '98\u00a0% of our deliveries of last year were on the day we named.',
      call: 'She liked the loan of sensors and asked how we hold stock in Europe. Wants to meet in Bremen.',
      place: 'Bremen, Überseestadt',
      answers: {
        success: 'Ten new machine builders who buy every month.',
        worry: 'A maker who sold to their customers directly after two years.',
      },
      summary:
        'Both want machine builders in the north of Germany. They keep stock, we train their engineer. Customers they win stay theirs.',
      decision: 'We begin with pressure sensors alone, for one year.',
      promise: 'Send samples with data sheets in German',
      why: 'They fit best and want to begin.',
    },
    moorbach: {
      person: 'Jens Tillmann, product management',
      insight:
        'Large and careful. A committee decides every quarter; the next one meets in six weeks. They ask for references in Germany first.',
      value: 'A comparison of three sensors in their own laboratory, at our expense.',
      reference: 'Hallerau Messtechnik will speak for us: they buy from both.',
      mail: 'Sent our offer of a comparison in their laboratory.',
      call: 'He has seen the mail. The committee wants to know what happens with returns. He proposed a video call.',
      place: 'Video call',
    },
    tessenow: {
      person: 'Uwe Tessenow, owner',
      insight:
        'Two people who know everybody in their town. He lived in Hanoi and would like to come back to do business.',
      next: 'Send the price list for workshops',
      call: 'A long talk about Hanoi. He asks for prices in small numbers.',
    },
  },
} as const;
