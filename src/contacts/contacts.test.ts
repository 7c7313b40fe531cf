import { describe, expect, test } from 'vitest';
import { makeContact } from '../../tests/support/factory.ts';
import {
  bestChannel,
  isConfirmed,
  levelFor,
  mainContacts,
  nationalFor,
  ownContacts,
  reach,
  standInFor,
} from './contacts.ts';

const sources = ['s1'];
const today = '2026-11-22';
const PASER = 'kalimantan-timur/paser';

describe('a channel', () => {
  const whatsapp = { type: 'whatsapp' as const, value: '08115445110', sources };

  test.each([
    ['2024-11-22', true],
    ['2024-11-21', false],
    ['2024-12', true],
    ['2024', false],
    [undefined, false],
  ])('last confirmed %s may be used 24 months on: %s', (confirmed, expected) => {
    expect(isConfirmed({ ...whatsapp, confirmed }, today)).toBe(expected);
  });

  test('that is permanent may always be used', () => {
    expect(isConfirmed({ type: 'phone', value: '110', permanent: true, sources }, '2040-01-01')).toBe(true);
  });

  test('that is not confirmed has no address to press', () => {
    expect(reach({ ...whatsapp, confirmed: '2020' }, today)).toMatchObject({ href: null, usable: false });
  });

  test('for WhatsApp opens a report that the sender can change', () => {
    const { href } = reach({ ...whatsapp, confirmed: '2026-01-01' }, today);
    expect(href).toMatch(/^https:\/\/wa\.me\/628115445110\?text=/);
    expect(new URL(String(href)).searchParams.get('text')).toContain('Apa yang terjadi');
  });

  test('that is a web page can be opened even when it is old', () => {
    expect(reach({ type: 'web', value: 'https://www.bawaslu.go.id/', sources }, today)).toMatchObject({
      text: 'bawaslu.go.id',
      href: 'https://www.bawaslu.go.id/',
      usable: false,
    });
  });
});

describe('contacts of a place', () => {
  const police = makeContact({ id: 'polres', channels: [{ type: 'phone', value: '110', permanent: true, sources }] });
  const silentBawaslu = makeContact({ id: 'bawaslu-paser', kind: 'bawaslu', institution: 'Bawaslu Paser' });
  const provinceBawaslu = makeContact({
    id: 'bawaslu-kaltim',
    kind: 'bawaslu',
    institution: 'Bawaslu Kaltim',
    regions: ['kalimantan-timur'],
    channels: [{ type: 'web', value: 'https://kaltim.bawaslu.go.id', confirmed: '2025-09-15', sources }],
  });
  const nationalKpu = makeContact({
    id: 'kpu-ri',
    kind: 'kpu',
    institution: 'KPU RI',
    regions: [],
    needs: ['dpt'],
    channels: [{ type: 'web', value: 'https://kpu.go.id', sources }],
  });
  const all = [nationalKpu, provinceBawaslu, silentBawaslu, police];

  test('are police, Bawaslu and KPU, each from the level that can be reached', () => {
    expect(
      mainContacts(all, PASER, today).map(({ contact, level, insteadOf }) => [contact.id, level, insteadOf?.id]),
    ).toEqual([
      ['polres', 'own', undefined],
      ['bawaslu-kaltim', 'province', 'bawaslu-paser'],
      ['kpu-ri', 'national', undefined],
    ]);
  });

  test('with an old page only leave the way to those above that are confirmed, and to the highest where none is', () => {
    const oldPage = { type: 'web' as const, value: 'https://paser.bawaslu.go.id', confirmed: '2020', sources };
    const own = { ...silentBawaslu, channels: [oldPage] };
    const national = makeContact({ id: 'bawaslu-ri', kind: 'bawaslu', regions: [], channels: [oldPage] });
    const bawasluOf = (...contacts: (typeof police)[]) => mainContacts(contacts, PASER, today)[0]?.contact.id;
    expect(bawasluOf(own, provinceBawaslu, national)).toBe('bawaslu-kaltim');
    expect(bawasluOf(own, { ...provinceBawaslu, channels: [oldPage] }, national)).toBe('bawaslu-ri');
    expect(bawasluOf(own)).toBe('bawaslu-paser');
  });

  test('lead from an office that cannot be reached to whom one reaches instead', () => {
    const regions = [{ id: 'kalimantan-timur' }, { id: PASER }];
    const instead = (contact: typeof police) => standInFor(contact, all, regions, today)?.contact.id;
    expect(instead(police)).toBeUndefined();
    expect(instead(provinceBawaslu)).toBeUndefined();
    expect(instead(silentBawaslu)).toBe('bawaslu-kaltim');
  });

  test('of another kind lead to who answers the same need', () => {
    const silent = makeContact({ id: 'bpbd', kind: 'darurat', needs: ['bahaya'] });
    const danger = { ...police, needs: ['bahaya' as const] };
    expect(standInFor(silent, [silent, danger, nationalKpu], [{ id: PASER }], today)?.contact.id).toBe('polres');
    expect(standInFor({ ...silent, needs: [] }, [silent, danger], [{ id: PASER }], today)).toBeNull();
  });

  test('of another place are not among them', () => {
    expect(levelFor(police, 'kalimantan-timur/berau')).toBeNull();
    expect(ownContacts(all, PASER).map(({ id }) => id)).toEqual(['bawaslu-paser', 'polres']);
  });

  test('prefer a number over a page', () => {
    const both = makeContact({
      channels: [provinceBawaslu.channels[0], police.channels[0]].flatMap((channel) => channel ?? []),
    });
    expect(bestChannel(both, today)?.channel.value).toBe('110');
  });

  test('prefer a confirmed page over an old one', () => {
    const page = (value: string, confirmed: string) => ({ type: 'web' as const, value, confirmed, sources });
    const two = makeContact({ channels: [page('https://lama.id', '2020'), page('https://baru.id', '2026')] });
    expect(bestChannel(two, today)?.channel.value).toBe('https://baru.id');
  });

  test('in danger start with the police', () => {
    const rescue = makeContact({
      id: 'basarnas',
      institution: 'Basarnas',
      kind: 'darurat',
      regions: [],
      needs: ['bahaya'],
      channels: police.channels,
    });
    const callCentre = makeContact({
      id: 'polri-110',
      institution: 'Polri',
      regions: [],
      needs: ['bahaya'],
      channels: police.channels,
    });
    expect(nationalFor([rescue, callCentre], 'bahaya', today).map(({ id }) => id)).toEqual(['polri-110', 'basarnas']);
  });
});
