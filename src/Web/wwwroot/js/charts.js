// Draws the charts of a page from the JSON beside them; the table under each chart says the same.
function draw(within) {
  for (const place of within.querySelectorAll('[data-chart]:not([_echarts_instance_])')) {
    const data = JSON.parse(document.getElementById(place.dataset.chart).textContent);
    const chart = window.echarts.init(place);
    chart.setOption({
      color: ['#1a56a8', '#4c9a63', '#d9ae4a', '#b3261e'],
      animation: false,
      grid: { left: 45, right: 15, top: 35, bottom: 28 },
      legend: { top: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: data.labels },
      yAxis: { type: 'value', minInterval: data.series.some((one) => one.data.some((v) => v % 1)) ? 0 : 1 },
      series: data.series.map((one) => ({ name: one.name, type: 'bar', data: one.data, barMaxWidth: 26 })),
    });
    addEventListener('resize', () => chart.resize());
  }
}

draw(document);
// A part of a page that came later brings its own charts.
document.addEventListener('htmx:after:swap', () => draw(document));
