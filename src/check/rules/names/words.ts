/** Words with a capital that are no part of a person's name. Those that the content also writes with a small letter need not stand here. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Ranks, offices and institutions: a name ends before them and begins behind them. */
export const OFFICES = words(
  'Irjen Brigjen Kombes AKBP Kompol AKP Iptu Ipda Pol Mayjen Letkol Panglima Direktur Asisten Komisioner Menteri Sekretaris ' +
    'Kapolda Wakapolda Kapolres Wakapolres Kapolresta Kapolsek Kabag Kasat Kasi Kasubdit Kanit Dir Pangdam Danrem Dandim ' +
    'Kodam Korem Komando Pangkalan Brigade Satgas Satpol Mabes Binmas Bin Samapta Reserse Reskrim Polairud Direktorat Subdirektorat ' +
    'Brimob Distrik Migran Mahkamah Dewan Perwakilan Komisi Bawaslu Setkab Sentra Dinas Pamong Praja Mantap Umat Kepulauan Bot Logo',
);

/** What is named behind them is a building, a street, a firm or an operation. */
export const BEFORE_OTHER_NAMES = words(
  'Jalan Kompleks Hotel Gedung Lapangan Stadion Ballroom Planetarium Tugu Istana Kafe Cafe Taman Masjid Bandara Universitas PT Operasi Sei',
);
