using System.Collections.Frozen;
using Fatong.Kernel.Language;

namespace Fatong.Rooms.Reporting.Indicators;

/// <summary>Finds the indicator a figure reports from the words around it. Only the units an indicator can have are tried.</summary>
internal sealed class IndicatorLexicon
{
    private const int Threshold = 14;
    private const int ExactUnitBonus = 6;
    private const int AliasBonus = 4;

    private static readonly string[] Families =
    [
        "件 起 个 宗 例 案 件次",
        "次 场 场次 期 批次 堂 轮 课 班 节 期次 轮次 课次",
        "条 个 项 处 则 件",
        "篇 条 则 件 期",
        "份 张 册 本 件 套",
        "家 户 个 所 家次 户次",
        "人 名 位 人次 个",
        "台 辆 台次 辆次 车次 艘 艘次 部",
        "项 个 条 类",
        "处 个 座",
        "天 工作日",
        "学时 课时 小时",
    ];

    private readonly FrozenDictionary<string, Entry[]> _byUnit;

    internal IndicatorLexicon(IReadOnlyList<IndicatorCard> cards)
    {
        var byUnit = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var card in cards)
        {
            Wording[] words = [.. card.Words.Select(w => new Wording(w))];
            foreach (var unit in UnitsOf(card))
            {
                if (!byUnit.TryGetValue(unit, out var list))
                {
                    byUnit[unit] = list = [];
                }

                var bonus = unit == card.Unit ? ExactUnitBonus : card.Aliases.Contains(unit) ? AliasBonus : 0;
                list.Add(new Entry(card, words, bonus));
            }
        }

        _byUnit = byUnit.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The best indicator, or null when none fits well enough.</summary>
    /// <param name="local">The words beside the figure, before and after.</param>
    /// <param name="numberAt">Where in <paramref name="local"/> the number stands.</param>
    /// <param name="wide">Sentence so far, the total it belongs to and the headings.</param>
    internal (IndicatorCard? Card, int Score) Find(Unit unit, string local, int numberAt, string wide)
    {
        if (!_byUnit.TryGetValue(unit.Name, out var entries))
        {
            return (null, 0);
        }

        IndicatorCard? best = null;
        var bestScore = 0;
        foreach (var (card, words, bonus) in entries)
        {
            foreach (var wording in words)
            {
                var score = wording.Score(local, numberAt, wide);
                if (score > 0 && score + bonus > bestScore)
                {
                    (best, bestScore) = (card, score + bonus);
                }
            }
        }

        return bestScore >= Threshold ? (best, bestScore) : (null, bestScore);
    }

    private static IEnumerable<string> UnitsOf(IndicatorCard card)
    {
        var units = new HashSet<string>(card.Aliases, StringComparer.Ordinal) { card.Unit };
        foreach (var family in Families)
        {
            var names = family.Split(' ');
            if (names.Contains(card.Unit) && names[0] == card.Unit || (names.Contains(card.Unit) && !Families.Any(f => f.StartsWith(card.Unit + " ", StringComparison.Ordinal))))
            {
                units.UnionWith(names);
            }
        }

        return units;
    }

    private sealed record Entry(IndicatorCard Card, Wording[] Words, int Bonus);
}
