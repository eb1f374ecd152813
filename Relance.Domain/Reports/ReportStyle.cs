namespace Relance.Domain;

/// <summary>How a report looks on a screen and on paper.</summary>
public static class ReportStyle
{
    /// <summary>One style sheet for all pages; sizes are relative, colours keep a contrast of 4.5 to 1.</summary>
    public const string Css = """
        :root { color-scheme: light; --ink: #1c2733; --soft: #556372; --line: #d9dfe5; --paper: #fff; --ground: #f4f6f8; --accent: #1d4f7c; --alarm: #9b2226; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
        header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.5rem; }
        header { padding-top: 2rem; }
        .creditor { margin: 0; color: var(--soft); font-weight: 600; letter-spacing: .02em; }
        h1 { margin: .1rem 0; font-size: 2rem; line-height: 1.2; }
        h1:last-child { margin-bottom: 1.25rem; }
        .day { margin: 0 0 1.25rem; color: var(--soft); }
        h2 { margin: 0 0 .75rem; font-size: 1.15rem; }
        section { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem 1.5rem; margin: 0 0 1.25rem; }
        .tiles { display: grid; grid-template-columns: repeat(6, 1fr); gap: 1rem; padding: 0; border: 0; background: none; }
        .tile { background: var(--paper); border: 1px solid var(--line); border-top: 3px solid var(--accent); border-radius: .5rem; padding: .9rem 1rem; grid-column: span 2; }
        .tile:nth-child(-n+2) { grid-column: span 3; }
        .tile h2 { margin: 0; font-size: .85rem; font-weight: 600; color: var(--soft); }
        .tile .figure { margin: .15rem 0; font-size: 1.3rem; font-weight: 650; white-space: nowrap; font-variant-numeric: tabular-nums; }
        .tile p:last-child { margin: 0; font-size: .85rem; color: var(--soft); }
        figure { margin: 0; }
        figcaption { margin: 0 0 .5rem; color: var(--soft); font-size: .9rem; }
        svg { display: block; width: 100%; height: auto; }
        svg text { fill: var(--ink); font-size: 13px; font-family: inherit; }
        svg .share { fill: var(--soft); font-size: 12px; }
        svg .value { font-weight: 600; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; font-size: .92rem; }
        caption { text-align: left; color: var(--soft); font-size: .9rem; padding-bottom: .5rem; }
        th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
        thead th { color: var(--soft); font-size: .82rem; font-weight: 600; border-bottom: 2px solid var(--line); }
        tbody th { font-weight: 600; }
        th:first-child, td:first-child { padding-left: 0; }
        th:last-child, td:last-child { padding-right: 0; }
        .facts { width: auto; margin-bottom: .5rem; }
        .facts th { color: var(--soft); font-weight: 600; min-width: 0; padding-right: 1.5rem; }
        .facts td { font-weight: 600; overflow-wrap: anywhere; }
        td:first-child { white-space: nowrap; }
        tfoot td { font-weight: 700; border-bottom: 0; }
        a { color: var(--accent); }
        .number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
        thead .number { white-space: normal; }
        tbody th { min-width: 11rem; }
        .group th { padding-top: 1rem; color: var(--accent); font-size: .95rem; }
        .none { color: var(--soft); }
        .held { color: var(--alarm); font-weight: 600; white-space: nowrap; }
        td ul { margin: 0; padding-left: 1.1rem; }
        footer { padding-bottom: 2rem; color: var(--soft); font-size: .82rem; }
        @media (min-width: 62rem) {
          .tiles { grid-template-columns: repeat(5, 1fr); }
          .tile, .tile:nth-child(-n+2) { grid-column: auto; }
        }
        @media (max-width: 34rem) {
          .tiles { grid-template-columns: 1fr; }
          .tile, .tile:nth-child(-n+2) { grid-column: auto; }
          header, main, footer { padding: 0 .75rem; }
          section { padding: 1rem; }
        }
        @media print {
          @page { size: A4; margin: 14mm; }
          html { font-size: 8.5pt; }
          body { background: none; font-size: 1rem; }
          header, main, footer { max-width: none; padding: 0; }
          section { border: 0; padding: 0; margin: 0 0 7mm; }
          .tiles { grid-template-columns: repeat(5, 1fr); gap: 3mm; }
          .tile, .tile:nth-child(-n+2) { padding: 2mm 2.5mm; grid-column: auto; }
          .tile .figure { font-size: 12pt; }
          .tile, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          .scroll { overflow: visible; }
          figure, tr { break-inside: avoid; }
          h2 { break-after: avoid; }
          thead { display: table-header-group; }
        }
        """;
}
