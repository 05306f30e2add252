/** The part of js-aruco2 that is used here: its image processing. A CommonJS module. */
declare module 'js-aruco2/src/cv.js' {
  interface Point {
    x: number;
    y: number;
  }
  interface Image {
    width: number;
    height: number;
    data: Uint8Array | Uint8ClampedArray;
  }
  const module: {
    CV: {
      Image: new (width: number, height: number, data: Uint8Array) => Image;
      grayscale(rgba: Image, grey: Image): Image;
      /** 255 where a pixel is darker, by `threshold` or more, than the square of `2 * radius + 1` around it. */
      adaptiveThreshold(grey: Image, binary: Image, radius: number, threshold: number): Image;
      /** `border` is working memory for (width + 2) * (height + 2) numbers. */
      findContours(binary: Image, border: Int32Array): Point[][];
      approxPolyDP(contour: Point[], epsilon: number): Point[];
      isContourConvex(polygon: Point[]): boolean;
      minEdgeLength(polygon: Point[]): number;
      /** Nine numbers of the map from the square with edges of `size` to the four points. */
      getPerspectiveTransform(points: readonly Point[], size: number): number[];
    };
  };
  export default module;
}
