/** A QR code. Always dark on light, whatever the page's colours: cameras expect that. */
export function Qr({ modules, name }: { modules: boolean[][]; name: string }) {
  const size = modules.length;
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="qr" role="img" aria-label={name} viewBox={`0 0 ${size} ${size}`}>
      <path d={path} />
    </svg>
  );
}
