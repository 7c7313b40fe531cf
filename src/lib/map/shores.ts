/** Coast and national border as paths, from the countries of Natural Earth. */
import { geoPath } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { mapProjection } from './frame.ts';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export interface Shores {
  /** Borneo and its islands. */
  land: string;
  /** Between Indonesia, Malaysia and Brunei. */
  border: string;
}

/** The countries that share Borneo, by their ISO number. */
const COUNTRIES = ['360', '458', '096'];

/** Triangles of a line that are smaller than this are left out: square degrees, some half a unit of the drawing across. */
const SMALLEST_TRIANGLE = 0.00015;

/** Land that begins east of this is Sulawesi, whose tip in the corner would only puzzle. */
const EAST_OF_BORNEO = 118.7;

function isArea(shape: GeometryCollection['geometries'][number]): shape is Polygon | MultiPolygon {
  return shape.type === 'Polygon' || shape.type === 'MultiPolygon';
}

/** Paths in units of the drawing, rounded to tenths. */
export function shoresOf(atlas: Atlas): Shores {
  const all = atlas.objects.countries.geometries;
  const countries: GeometryCollection = { type: 'GeometryCollection', geometries: all.filter(({ id }) => COUNTRIES.includes(String(id))) };
  const thinned = simplify(presimplify({ ...atlas, objects: { countries } }), SMALLEST_TRIANGLE);
  const path = geoPath(mapProjection()).digits(1);
  const areas = merge(thinned, thinned.objects.countries.geometries.filter(isArea));
  const near = areas.coordinates.filter(([shore = []]) => shore.some(([longitude = EAST_OF_BORNEO]) => longitude < EAST_OF_BORNEO));
  return {
    land: path({ ...areas, coordinates: near }) ?? '',
    border: path(mesh(thinned, thinned.objects.countries, (a, b) => a !== b)) ?? '',
  };
}
