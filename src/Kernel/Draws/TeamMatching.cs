namespace Fatong.Kernel.Draws;

/// <summary>
/// Matches a team to each drawn object in draw order: first a leader, then members, each at random among those
/// with the fewest visits so far who serve the area, are not recused and have not reached the cap.
/// </summary>
internal sealed class TeamMatching
{
    private readonly TeamRule _rule;
    private readonly string[] _ids;
    private readonly bool[] _eligible;
    private readonly bool[] _leads;
    private readonly string[][] _areas;
    private readonly int[] _visits;
    private readonly string[] _objectAreas;
    private readonly Dictionary<string, List<int>> _recused = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int[] Inside, int Leaders, int Members)> _byArea = new(StringComparer.Ordinal);

    public TeamMatching(DrawLists lists, TeamRule rule)
    {
        var inspectors = lists.Inspectors!;
        _rule = rule;
        _ids = inspectors.Values("id");
        _eligible = [.. inspectors.Values("excluded").Select(e => e.Length == 0)];
        _leads = [.. inspectors.Values("leader").Select(l => l == "1")];
        _areas = [.. inspectors.Values("area").Select(a => a.Split('|'))];
        _visits = new int[_ids.Length];
        _objectAreas = lists.Objects.Values("area");
        if (lists.Recusals is { } recusals)
        {
            var place = _ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
            foreach (var (target, inspector) in recusals.Values("object").Zip(recusals.Values("inspector")))
            {
                if (place.TryGetValue(inspector, out var at))
                {
                    (_recused.TryGetValue(target, out var known) ? known : _recused[target] = []).Add(at);
                }
            }
        }
    }

    public DrawResult Match(DrawStream stream, List<Pick> picks, List<Shortage> shortages)
    {
        var team = new List<int>(_rule.Size);
        var best = new List<int>();
        for (var i = 0; i < picks.Count; i++)
        {
            team.Clear();
            var pick = picks[i];
            var area = Inside(_rule.MatchArea ? _objectAreas[pick.Line - 1] : "");
            var recused = _recused.GetValueOrDefault(pick.Object);
            while (team.Count < _rule.Size)
            {
                var leader = team.Count == 0;
                if (Collect(area.Inside, leader, team, recused, best) is { } missing)
                {
                    var all = Inside("");
                    var outside = leader ? all.Leaders - area.Leaders : all.Members - area.Members;
                    shortages.Add(new Shortage.Team(pick.Object, leader ? "leader" : "member", outside, missing.Recused, missing.Full));
                    team.Clear();
                    break;
                }

                team.Add(best[(int)stream.Below(best.Count)]);
            }

            foreach (var officer in team)
            {
                _visits[officer]++;
            }

            picks[i] = pick with { Team = [.. team.Select(o => _ids[o])] };
        }

        return new(picks, shortages);
    }

    /// <summary>Collects the candidates with the fewest visits.</summary>
    /// <returns>Null when there is one; else why those in the area cannot.</returns>
    private (int Recused, int Full)? Collect(int[] inside, bool leader, List<int> team, List<int>? recused, List<int> best)
    {
        best.Clear();
        var (fewest, barred, full) = (int.MaxValue, 0, 0);
        foreach (var officer in inside)
        {
            if ((leader && !_leads[officer]) || team.Contains(officer))
            {
                continue;
            }

            if (recused is not null && recused.Contains(officer))
            {
                barred++;
                continue;
            }

            var visits = _visits[officer];
            if (_rule.Cap > 0 && visits >= _rule.Cap)
            {
                full++;
                continue;
            }

            if (visits < fewest)
            {
                best.Clear();
                fewest = visits;
            }

            if (visits == fewest)
            {
                best.Add(officer);
            }
        }

        return best.Count > 0 ? null : (barred, full);
    }

    /// <summary>Eligible officers who serve an area: theirs names it or is empty, or the object has none.</summary>
    private (int[] Inside, int Leaders, int Members) Inside(string area)
    {
        if (!_byArea.TryGetValue(area, out var known))
        {
            int[] inside = [.. Enumerable.Range(0, _ids.Length).Where(o =>
                _eligible[o] && (area.Length == 0 || _areas[o] is [""] || _areas[o].Contains(area)))];
            known = (inside, inside.Count(o => _leads[o]), inside.Length);
            _byArea.Add(area, known);
        }

        return known;
    }
}
