import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { ProgramInfo } from 'sigma/rendering';
import { cornersOf, shapeOfKind, stretchOf, type NodeShape } from './node-look';
import type { GraphNode } from '../model/graph-state';

// A triangle that holds every outline; the fragment shader cuts the outline out of it and lays a thin rim around it,
// so that lines do not run into marks.
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_corners;
attribute float a_turn;
attribute float a_stretch;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_pixel;
varying vec3 v_outline;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_offset = radius * 3.4 * vec2(cos(a_angle), sin(a_angle));
  v_radius = radius * a_stretch;
  v_pixel = u_correctionRatio * 2.0;
  v_outline = vec3(a_corners, a_turn, a_stretch);
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_offset;
varying float v_radius;
varying float v_pixel;
varying vec3 v_outline;
uniform vec3 u_rim;
float distanceToOutline() {
  float corners = v_outline.x;
  if (corners < 2.5) return length(v_offset) - v_radius;
  float sector = 6.28318530718 / corners;
  float angle = mod(atan(v_offset.x, v_offset.y) - v_outline.y + 12.56637061436, sector) - sector / 2.0;
  return length(v_offset) * cos(angle) - v_radius * cos(sector / 2.0);
}
void main(void) {
  float gap = distanceToOutline();
  #ifdef PICKING_MODE
  gl_FragColor = gap > v_pixel * 2.0 ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(-v_pixel, 0.0, gap);
  float withRim = 1.0 - smoothstep(v_pixel, v_pixel * 2.0, gap);
  vec3 color = mix(u_rim, v_color.rgb, inside);
  gl_FragColor = vec4(color, 1.0) * withRim;
  #endif
}`;

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix', 'u_rim'] as const;

/** Turn of the first corner as the shader sees it (clockwise from the top). */
function turnOf(shape: NodeShape): number {
  const [x, y] = cornersOf(shape)[0] ?? [0, -1];
  return Math.atan2(x, -y);
}

/** A node program that draws the outline of each kind; `rimColor` gives the red, green and blue (0 to 1) behind the marks. */
export function createNodeShapeProgram(rimColor: () => readonly [number, number, number]) {
  return class NodeShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES as number,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_corners', size: 1, type: FLOAT },
          { name: 'a_turn', size: 1, type: FLOAT },
          { name: 'a_stretch', size: 1, type: FLOAT },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[Math.PI / 2], [Math.PI / 2 + (2 * Math.PI) / 3], [Math.PI / 2 + (4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & { kind?: GraphNode['kind'] }) {
      const shape = data.kind ? shapeOfKind[data.kind] : 'circle';
      const values = [
        data.x,
        data.y,
        data.size,
        floatColor(data.color),
        nodeIndex,
        cornersOf(shape).length,
        turnOf(shape),
        stretchOf[shape],
      ];
      this.array.set(values, startIndex);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<(typeof uniforms)[number]>) {
      gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
      gl.uniform3f(uniformLocations.u_rim, ...rimColor());
    }
  };
}
